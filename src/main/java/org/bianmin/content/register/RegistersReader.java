package org.bianmin.content.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.guide.SourcesReader;
import org.bianmin.content.register.internal.BoundariesReader;
import org.bianmin.content.register.internal.DutiesReader;
import org.bianmin.content.register.internal.HandbookReader;
import org.bianmin.content.register.internal.RegimesReader;
import org.bianmin.content.register.internal.RegisterReferences;

/** Reads the registers from {@code content/}. A jurisdiction has those of which it has the file. */
public final class RegistersReader {

    private RegistersReader() {}

    /**
     * The registers of all jurisdictions of a catalog.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Registers read(ContentFolder folder, Catalog catalog) {
        return Problems.sound(problems -> {
            List<SourceDocument> sources = SourcesReader.read(folder, catalog, problems);
            return new Registers(catalog.jurisdictions().stream()
                    .map(jurisdiction -> of(folder, catalog, jurisdiction, sources, problems))
                    .toList());
        });
    }

    /** What can be read of the registers of one jurisdiction; what cannot is reported. */
    public static JurisdictionRegisters of(
            ContentFolder folder,
            Catalog catalog,
            Jurisdiction jurisdiction,
            List<SourceDocument> sources,
            Problems problems) {
        Map<String, SourceDocument> documents = sources.stream()
                .collect(Collectors.toMap(
                        SourceDocument::document, document -> document, (one, other) -> one, LinkedHashMap::new));
        RegisterReferences references = new RegisterReferences(catalog, jurisdiction, documents, problems);
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
