package org.bianmin.content.register.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.guide.SourcesReader;
import org.bianmin.content.register.Origin;
import org.bianmin.ground.text.Text;

/** Finds what a register names: items and offices of its own jurisdiction, and its source document. */
public final class RegisterReferences {

    private final Catalog catalog;
    private final Jurisdiction jurisdiction;
    private final Map<String, SourceDocument> documents;
    private final Problems problems;

    public RegisterReferences(
            Catalog catalog, Jurisdiction jurisdiction, Map<String, SourceDocument> documents, Problems problems) {
        this.catalog = catalog;
        this.jurisdiction = jurisdiction;
        this.documents = documents;
        this.problems = problems;
    }

    /** The items of which a list holds the ids; none where the key is missing. */
    List<Item> items(YamlNode node, String key) {
        List<Item> items = new ArrayList<>();
        for (String id : node.strings(key)) {
            Optional<Item> item =
                    catalog.item(id).filter(found -> found.jurisdiction().equals(jurisdiction.id()));
            if (item.isEmpty()) {
                unknown(
                        node,
                        key,
                        new Text("本地没有事项「" + id + "」。", "There is no item \"" + id + "\" in this jurisdiction."),
                        new Text("请更正事项编号。", "Correct the item's id."));
            }
            item.ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    /** The office that a key names in the source's spelling; null, and reported, where there is none. */
    OfficeName office(YamlNode node, String key) {
        return office(node, key, node.required(key));
    }

    /** The offices that a list names in the source's spelling. */
    List<OfficeName> offices(YamlNode node, String key) {
        List<OfficeName> names = new ArrayList<>();
        for (String name : node.strings(key)) {
            OfficeName office = office(node, key, name);
            if (office != null) {
                names.add(office);
            }
        }
        return List.copyOf(names);
    }

    /** Where a whole file stands: its {@code document} and {@code place}. */
    Origin origin(YamlNode node) {
        return new Origin(document(node), node.required("place"));
    }

    /** The source document that a file names; null, and reported, where there is none. */
    SourceDocument document(YamlNode node) {
        String id = node.required("document");
        SourceDocument document = documents.get(id);
        if (!id.isEmpty() && document == null) {
            unknown(
                    node,
                    "document",
                    new Text(
                            SourcesReader.FILE + " 中没有文件「" + id + "」。",
                            "There is no document \"" + id + "\" in " + SourcesReader.FILE + "."),
                    new Text("请更正，或在该文件中补上。", "Correct it, or add it to that file."));
        }
        return document;
    }

    private OfficeName office(YamlNode node, String key, String name) {
        if (name.isEmpty()) {
            return null;
        }
        Optional<Office> office = jurisdiction.offices().stream()
                .filter(candidate -> candidate.isNamed(name))
                .findFirst();
        if (office.isEmpty()) {
            unknown(
                    node,
                    key,
                    new Text(
                            "offices.yaml 中没有单位「" + name + "」。",
                            "There is no office \"" + name + "\" in offices.yaml."),
                    new Text("请更正，或在该文件中补上（或加为别名）。", "Correct it, or add it (or an alias) to that file."));
        }
        return office.map(found -> new OfficeName(name, found)).orElse(null);
    }

    private void unknown(YamlNode node, String key, Text message, Text remedy) {
        problems.error("unknown-reference", node.place(key), message, remedy);
    }
}
