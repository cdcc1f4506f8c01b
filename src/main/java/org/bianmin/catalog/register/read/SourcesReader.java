package org.bianmin.catalog.register.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.Yaml;
import org.bianmin.catalog.read.YamlNode;
import org.bianmin.catalog.register.SourceDocument;

/** Reads {@code sources.yaml}: the published documents behind the content. */
final class SourcesReader {

    static final String FILE = "sources.yaml";

    private SourcesReader() {}

    /** The documents by their id. */
    static Map<String, SourceDocument> read(ContentFolder folder, Catalog catalog, Problems problems) {
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        for (YamlNode node : Yaml.read(folder, FILE, problems)
                .map(yaml -> yaml.children("sources"))
                .orElse(List.of())) {
            SourceDocument document = document(node);
            if (documents.put(document.id(), document) != null) {
                problems.error(
                        "duplicate",
                        node.place("document"),
                        new Text("此文件出现两次。", "This document stands here twice."),
                        new Text("请删去一处。", "Remove one of them."));
            }
            if (catalog.jurisdiction(document.jurisdiction()).isEmpty()) {
                problems.error(
                        "unknown-reference",
                        node.place("jurisdiction"),
                        new Text(
                                "没有地区「" + document.jurisdiction() + "」。",
                                "There is no jurisdiction \"" + document.jurisdiction() + "\"."),
                        new Text("请更正。", "Correct it."));
            }
        }
        return documents;
    }

    private static SourceDocument document(YamlNode node) {
        SourceDocument document = new SourceDocument(
                node.required("document"),
                node.text("title"),
                node.text("issuer"),
                node.optional("number").orElse(null),
                node.optional("date").orElse(null),
                node.required("jurisdiction"));
        node.noOtherKeys();
        return document;
    }
}
