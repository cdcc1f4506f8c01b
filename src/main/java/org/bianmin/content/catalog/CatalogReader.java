package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.internal.FormsReader;
import org.bianmin.content.catalog.internal.GlossaryReader;
import org.bianmin.content.catalog.internal.JurisdictionReader;
import org.bianmin.content.catalog.internal.LettersReader;
import org.bianmin.content.catalog.internal.MessagesReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;

/** Reads the catalog from {@code content/}, the folder of each jurisdiction on its own. */
public final class CatalogReader {

    private CatalogReader() {}

    /**
     * The whole catalog.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Catalog read(ContentFolder folder) {
        return Problems.sound(problems -> read(folder, problems));
    }

    /** What can be read of the catalog; what cannot is reported. */
    public static Catalog read(ContentFolder folder, Problems problems) {
        Map<String, Term> glossary = glossary(folder, problems);
        List<Jurisdiction> jurisdictions = folder.foldersIn(ContentFolder.JURISDICTIONS).stream()
                .flatMap(id -> jurisdiction(folder, id, glossary, problems).stream())
                .toList();
        return join(folder, jurisdictions, glossary, problems);
    }

    /** The terms that all lists share, by their Chinese. */
    public static Map<String, Term> glossary(ContentFolder folder, Problems problems) {
        return GlossaryReader.read(folder, problems);
    }

    /** The jurisdiction of a folder below {@link ContentFolder#JURISDICTIONS}; empty where its {@code jurisdiction.yaml} cannot be read. */
    public static Optional<Jurisdiction> jurisdiction(
            ContentFolder folder, String id, Map<String, Term> glossary, Problems problems) {
        return new JurisdictionReader(folder, glossary, problems).read(id);
    }

    /** The catalog of jurisdictions that have been read, with what they share. */
    public static Catalog join(
            ContentFolder folder, List<Jurisdiction> jurisdictions, Map<String, Term> glossary, Problems problems) {
        return new Catalog(
                jurisdictions,
                List.copyOf(glossary.values()),
                MessagesReader.read(folder, problems),
                FormsReader.read(folder, problems),
                LettersReader.read(folder, problems));
    }
}
