package org.bianmin.catalog.check;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.Place;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.YamlNode;

/**
 * Every document of {@code sources.yaml} is in the content, and the content is of no other. That each list holds every
 * row of its source once is found when it is read.
 */
@Singleton
final class SourceCoverage implements Rule {

    private static final String FILE = "sources.yaml";

    @Override
    public String name() {
        return "source-coverage";
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Place> documents = documents(content);
        Set<String> used = new HashSet<>();
        Set<String> lists = new HashSet<>();
        for (ItemTable table : content.itemTables()) {
            use(table.document().replaceFirst("#\\d+$", ""), table.place(), documents, used, problems);
            if (!lists.add(table.document())) {
                problems.error(
                        name(),
                        table.place(),
                        new Text(
                                "来源「" + table.document() + "」已是另一份清单的来源。",
                                "\"" + table.document() + "\" is the source of another list already."),
                        new Text("同一文件的第二份清单请写作 文件名#2。", "Write a second list of one document as name#2."));
            }
        }
        for (String file : content.files(".yaml")) {
            if (file.startsWith("jurisdictions/")) {
                content.yaml(file)
                        .filter(yaml -> yaml.has("document"))
                        .ifPresent(yaml -> use(
                                yaml.optional("document").orElse(""),
                                yaml.place("document"),
                                documents,
                                used,
                                problems));
            }
        }
        documents.forEach((document, place) -> {
            if (!used.contains(document)) {
                problems.error(
                        name(),
                        place,
                        new Text(
                                "来源文件「" + document + "」没有任何清单采用。",
                                "No list is made from the source document \"" + document + "\"."),
                        new Text(
                                "请在某地的 jurisdiction.yaml 中加上它的清单，或删去此条。",
                                "Add its list to a jurisdiction.yaml, or remove this entry."));
            }
        });
    }

    private static Map<String, Place> documents(Content content) {
        Map<String, Place> documents = new LinkedHashMap<>();
        content.yaml(FILE).map(yaml -> yaml.children("sources")).ifPresent(sources -> {
            for (YamlNode source : sources) {
                source.optional("document").ifPresent(name -> documents.put(name, source.place("document")));
            }
        });
        return documents;
    }

    private void use(String document, Place place, Map<String, Place> documents, Set<String> used, Problems problems) {
        if (documents.containsKey(document)) {
            used.add(document);
            return;
        }
        problems.error(
                name(),
                place,
                new Text(
                        "来源文件「" + document + "」不在 " + FILE + " 中。",
                        "The source document \"" + document + "\" is not in " + FILE + "."),
                new Text("请更正，或在该文件中补上。", "Correct it, or add it to that file."));
    }
}
