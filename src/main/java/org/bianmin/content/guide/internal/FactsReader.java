package org.bianmin.content.guide.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Way;
import org.bianmin.ground.text.Text;

/** Reads {@code facts.yaml}: the rows are those of the jurisdiction's first list. */
public final class FactsReader {

    private FactsReader() {}

    public static List<Facts> read(
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
        Map<Text, Text> elsewhere = new HashMap<>();
        Facts facts = new Facts(
                item.get(),
                node.optionalText("notice").orElse(null),
                said(node, "audience", elsewhere),
                node.children("materials").stream()
                        .map(way -> way(way, elsewhere))
                        .toList(),
                said(node, "place", elsewhere),
                said(node, "steps", elsewhere),
                said(node, "when", elsewhere),
                said(node, "duration", elsewhere),
                said(node, "cost", elsewhere),
                said(node, "result", elsewhere),
                said(node, "cautions", elsewhere),
                Map.copyOf(elsewhere),
                references.items(node, "related"));
        node.noOtherKeys();
        return Optional.of(facts);
    }

    private static Way way(YamlNode node, Map<Text, Text> elsewhere) {
        Way way = new Way(node.optionalText("way").orElse(null), said(node, "list", elsewhere));
        node.noOtherKeys();
        return way;
    }

    /** The texts of a list; of those that say {@code from}, where they stand is noted. */
    private static List<Text> said(YamlNode node, String key, Map<Text, Text> elsewhere) {
        return node.children(key).stream().map(one -> said(one, elsewhere)).toList();
    }

    private static Text said(YamlNode node, Map<Text, Text> elsewhere) {
        Optional<Text> from = node.optionalText("from");
        Text text = node.asText();
        from.ifPresent(place -> elsewhere.put(text, place));
        return text;
    }
}
