package org.bianmin.content.guide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads {@code sources.yaml}: the documents. Every document that a list names must stand there. */
public final class SourcesReader {

    public static final String FILE = "sources.yaml";

    private SourcesReader() {}

    /** The documents that can be read; what cannot is reported. */
    public static List<SourceDocument> read(ContentFolder folder, Catalog catalog, Problems problems) {
        List<SourceDocument> sources = Yaml.read(folder, FILE, problems)
                .map(yaml -> {
                    List<SourceDocument> read = yaml.children("sources").stream()
                            .map(node -> source(node, catalog, problems))
                            .toList();
                    yaml.noOtherKeys();
                    return read;
                })
                .orElse(List.of());
        Set<String> known = sources.stream().map(SourceDocument::document).collect(Collectors.toSet());
        catalog.jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream())
                .map(list -> list.document().replaceFirst("#.*", ""))
                .distinct()
                .filter(document -> !known.contains(document))
                .forEach(document -> problems.error(
                        "unknown-reference",
                        new FilePosition(FILE, 1),
                        new Text(
                                "清单引用的文件「" + document + "」不在这里。",
                                "A list names the document \"" + document + "\", which is not here."),
                        new Text("请补上此文件的题名和发布单位。", "Add its title and issuer.")));
        return sources;
    }

    private static SourceDocument source(YamlNode node, Catalog catalog, Problems problems) {
        String jurisdiction = node.required("jurisdiction");
        if (catalog.jurisdiction(jurisdiction).isEmpty()) {
            problems.warn(
                    "unknown-reference",
                    node.place("jurisdiction"),
                    new Text("没有地区「" + jurisdiction + "」。", "There is no jurisdiction \"" + jurisdiction + "\"."),
                    new Text(
                            "本县不用那个地方的，可以不管；写错了的，请更正。",
                            "Leave it if you do not keep that place; correct it if it is a slip."));
        }
        SourceDocument source = new SourceDocument(
                node.required("document"),
                node.text("title"),
                node.text("issuer"),
                node.optional("number").orElse(null),
                date(node, "date", problems),
                date(node, "issued", problems),
                node.optionalText("letter").orElse(null),
                List.copyOf(node.texts("imprint")),
                jurisdiction);
        node.noOtherKeys();
        return source;
    }

    private static LocalDate date(YamlNode node, String key, Problems problems) {
        String text = node.optional(key).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.error(
                    "value",
                    node.place(key),
                    new Text("「" + text + "」不是日期。", "\"" + text + "\" is not a date."),
                    new Text("请写成 2026-11-21 这样。", "Write it like 2026-11-21."));
            return null;
        }
    }
}
