package org.bianmin.catalog.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.ItemList;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.Yaml;
import org.bianmin.catalog.read.YamlNode;

/** Reads {@code facts.yaml}: the rows are those of the jurisdiction's first list. */
final class FactsReader {

    private FactsReader() {}

    static List<Facts> read(
            ContentFolder folder, String file, Jurisdiction jurisdiction, References references, Problems problems) {
        List<Facts> all = new ArrayList<>();
        if (!folder.has(file) || jurisdiction.lists().isEmpty()) {
            return all;
        }
        ItemList list = jurisdiction.lists().get(0);
        Set<Integer> seen = new HashSet<>();
        Yaml.read(folder, file, problems).ifPresent(yaml -> {
            for (YamlNode node : yaml.children("facts")) {
                int row = node.number("row");
                if (!seen.add(row)) {
                    problems.error(
                            "duplicate",
                            node.place("row"),
                            new Text("序号 " + row + " 出现两次。", "Row " + row + " stands here twice."),
                            new Text("请合为一处。", "Join the two."));
                }
                facts(node, row, list, references).ifPresent(all::add);
            }
            yaml.noOtherKeys();
        });
        return all;
    }

    private static Optional<Facts> facts(YamlNode node, int row, ItemList list, References references) {
        Optional<Item> item = list.items().stream()
                .filter(candidate -> candidate.source().row() == row)
                .findFirst();
        if (item.isEmpty()) {
            references.unknown(
                    node.place("row"),
                    new Text("清单没有序号 " + row + "。", "The list \"" + list.id() + "\" has no row " + row + "."));
            return Optional.empty();
        }
        Facts facts = new Facts(
                item.get(),
                node.texts("audience"),
                node.children("materials").stream().map(FactsReader::way).toList(),
                node.texts("place"),
                node.texts("steps"),
                node.texts("when"),
                node.texts("duration"),
                node.texts("cost"),
                node.texts("result"),
                node.texts("cautions"),
                references.items(node, "related"));
        node.noOtherKeys();
        return Optional.of(facts);
    }

    private static Way way(YamlNode node) {
        Way way = new Way(node.optionalText("way").orElse(null), node.texts("list"));
        node.noOtherKeys();
        return way;
    }
}
