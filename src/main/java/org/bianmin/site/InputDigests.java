package org.bianmin.site;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.read.CatalogReader;
import org.bianmin.catalog.read.ContentFolder;
import org.eclipse.microprofile.config.Config;

/**
 * Works out what the pages of each place are made of: the files of its folder, all files that belong to no place, what it may
 * show of the items of other places, the settings, and the program. Rather too much than too little: a page that is made
 * again without need costs a millisecond, one that is kept when it should not be tells a citizen what is no longer so.
 *
 * <p>Rejected: to note which data a page has asked for, which would have to be done in every record of the catalog; and to
 * compare what a template is given, because by then most of the work is done.
 */
@Singleton
public class InputDigests {

    private final ContentFolder folder;
    private final Config config;

    InputDigests(ContentFolder folder, Config config) {
        this.folder = folder;
        this.config = config;
    }

    /**
     * The inputs as they are now.
     *
     * @param catalog as the content folder has it
     */
    public Inputs of(Catalog catalog) {
        return of(catalog, Program.identity());
    }

    /** The same for a program of that identity. */
    Inputs of(Catalog catalog, String program) {
        Digest shared = new Digest().add(program);
        addSettings(shared);
        SortedMap<String, Digest> own = new TreeMap<>();
        for (Jurisdiction jurisdiction : catalog.jurisdictions()) {
            own.put(jurisdiction.id(), new Digest());
            jurisdiction.items().forEach(item -> shared.add(Neighbour.of(item, jurisdiction)));
        }
        for (String file : folder.allFiles()) {
            own.getOrDefault(placeOf(file), shared).add(file).add(content(file));
        }
        String common = shared.value();
        SortedMap<String, String> digests = new TreeMap<>();
        own.forEach((place, digest) -> digests.put(place, digest.add(common).value()));
        return new Inputs(digests);
    }

    private void addSettings(Digest digest) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("bianmin.") || name.startsWith("BIANMIN_")) {
                settings.put(name, config.getOptionalValue(name, String.class).orElse(""));
            }
        }
        digest.add(settings);
    }

    /** The jurisdiction in whose folder a file stands, or an empty string. */
    private static String placeOf(String file) {
        String[] steps = file.split("/", 3);
        return steps.length == 3 && steps[0].equals(CatalogReader.JURISDICTIONS) ? steps[1] : "";
    }

    private byte[] content(String file) {
        try {
            return Files.readAllBytes(folder.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
