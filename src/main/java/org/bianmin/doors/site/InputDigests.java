package org.bianmin.doors.site;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.settings.Settings;

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

    private static final String SHARED = "";

    private final ContentFolder folder;
    private final Settings settings;

    InputDigests(ContentFolder folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Looks at the files. To be called before they are read: what is edited meanwhile is then made by the next run. */
    public Seen look() {
        return look(Program.identity());
    }

    /** The same for a program of that identity. */
    Seen look(String program) {
        Map<String, List<String>> parts =
                folder.allFiles().stream().collect(Collectors.groupingBy(InputDigests::placeOf));
        Map<String, String> digests = parts.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, part -> digest(part.getValue())));
        String shared = digests.getOrDefault(SHARED, "");
        digests.put(
                SHARED,
                new Digest().add(program).add(settings.toString()).add(shared).value());
        return new Seen(digests);
    }

    private String digest(List<String> files) {
        Digest digest = new Digest();
        files.forEach(file -> digest.add(file).add(content(file)));
        return digest.value();
    }

    /**
     * The files, settings and program as they were seen.
     *
     * @param digests by the id of the place in whose folder the files stand; what belongs to no place under an empty string
     */
    public record Seen(Map<String, String> digests) {

        /** The digest of all of them. */
        String whole() {
            Digest whole = new Digest();
            new TreeMap<>(digests).forEach((place, digest) -> whole.add(place).add(digest));
            return whole.value();
        }

        /**
         * The inputs of each place.
         *
         * @param catalog as it was read from these files
         */
        public Inputs of(Catalog catalog) {
            Digest shared = new Digest().add(digests.get(SHARED));
            Digest directory = new Digest();
            catalog.jurisdictions()
                    .forEach(place -> place.items().forEach(item -> {
                        ItemSummary entry = ItemSummary.of(item, place);
                        entry.item().addTo(shared);
                        entry.addTo(directory);
                    }));
            String common = shared.value();
            SortedMap<String, String> inputs = new TreeMap<>();
            inputs.put(Inputs.EVERYTHING, whole());
            inputs.put(Inputs.DIRECTORY, directory.add(common).value());
            for (Jurisdiction place : catalog.jurisdictions()) {
                inputs.put(
                        place.id(),
                        new Digest().add(common).add(digests.get(place.id())).value());
            }
            return new Inputs(inputs);
        }
    }

    /** The jurisdiction in whose folder a file stands, or {@link #SHARED}. */
    private static String placeOf(String file) {
        String[] steps = file.split("/", 3);
        return steps.length == 3 && steps[0].equals(CatalogReader.JURISDICTIONS) ? steps[1] : SHARED;
    }

    private byte[] content(String file) {
        try {
            return Files.readAllBytes(folder.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
