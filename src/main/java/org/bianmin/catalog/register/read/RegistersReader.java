package org.bianmin.catalog.register.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.guide.SourceDocument;
import org.bianmin.catalog.guide.SourcesReader;
import org.bianmin.catalog.read.BrokenContentException;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.ReadBefore;
import org.bianmin.catalog.read.Reading;
import org.bianmin.catalog.read.Yaml;
import org.bianmin.catalog.read.YamlNode;
import org.bianmin.catalog.register.JurisdictionRegisters;
import org.bianmin.catalog.register.Registers;

/** Reads the registers from {@code content/}. A jurisdiction has those of which it has the file. */
public final class RegistersReader {

    private RegistersReader() {}

    /**
     * The registers of all jurisdictions of a catalog.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Registers read(ContentFolder folder, Catalog catalog) {
        return Reading.of(problems -> read(folder, catalog, problems)).whole();
    }

    /** What can be read of the registers; what cannot is reported. */
    public static Registers read(ContentFolder folder, Catalog catalog, Problems problems) {
        return read(folder, catalog, new ReadBefore<>(), problems);
    }

    /** The same; what was read before of a jurisdiction and holds is not read again. */
    static Registers read(
            ContentFolder folder, Catalog catalog, ReadBefore<JurisdictionRegisters> before, Problems problems) {
        Map<String, SourceDocument> documents = SourcesReader.read(folder, catalog, problems).stream()
                .collect(Collectors.toMap(
                        SourceDocument::document, document -> document, (one, other) -> one, LinkedHashMap::new));
        return new Registers(before.together(
                folder,
                catalog.jurisdictions(),
                Jurisdiction::id,
                documents,
                problems,
                (jurisdiction, own) -> registers(folder, catalog, jurisdiction, documents, own)));
    }

    private static JurisdictionRegisters registers(
            ContentFolder folder,
            Catalog catalog,
            Jurisdiction jurisdiction,
            Map<String, SourceDocument> documents,
            Problems problems) {
        References references = new References(catalog, jurisdiction, documents, problems);
        String path = "jurisdictions/" + jurisdiction.id() + "/";
        return new JurisdictionRegisters(
                jurisdiction,
                documents.values().stream()
                        .filter(document -> document.jurisdiction().equals(jurisdiction.id()))
                        .toList(),
                file(folder, path + "duties.yaml", new DutiesReader(references, problems)::register, problems),
                file(folder, path + "boundaries.yaml", new BoundariesReader(references, problems)::register, problems),
                file(folder, path + "regimes.yaml", new RegimesReader(references, problems)::register, problems),
                file(folder, path + "handbook.yaml", new HandbookReader(references, problems)::handbook, problems));
    }

    private static <T> T file(ContentFolder folder, String file, Function<YamlNode, T> reader, Problems problems) {
        return folder.has(file) ? Yaml.read(folder, file, problems).map(reader).orElse(null) : null;
    }
}
