package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.internal.FormsReader;
import org.bianmin.content.catalog.internal.GlossaryReader;
import org.bianmin.content.catalog.internal.JurisdictionReader;
import org.bianmin.content.catalog.internal.MessagesReader;
import org.bianmin.content.catalog.internal.ScheduleReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;

/** Reads the catalog from {@code content/}. */
public final class CatalogReader {

    /** The folder below which each jurisdiction has its own. */
    public static final String JURISDICTIONS = "jurisdictions";

    private CatalogReader() {}

    /**
     * The whole catalog.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Catalog read(ContentFolder folder) {
        return Reading.of(problems -> read(folder, problems)).whole();
    }

    /** What can be read of the catalog; what cannot is reported. */
    public static Catalog read(ContentFolder folder, Problems problems) {
        return read(folder, new ReadBefore<>(), problems);
    }

    /** The same; what was read before of a jurisdiction and holds is not read again. */
    static Catalog read(ContentFolder folder, ReadBefore<Optional<Jurisdiction>> before, Problems problems) {
        Map<String, Term> glossary = GlossaryReader.read(folder, problems);
        List<Jurisdiction> jurisdictions = before
                .together(
                        folder,
                        folder.foldersIn(JURISDICTIONS),
                        id -> id,
                        glossary,
                        problems,
                        (id, own) -> new JurisdictionReader(folder, glossary, own).read(id))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new Catalog(
                jurisdictions,
                List.copyOf(glossary.values()),
                MessagesReader.read(folder, problems),
                FormsReader.read(folder, problems),
                ScheduleReader.read(folder, problems));
    }
}
