package org.bianmin.content.guide.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Paper;
import org.bianmin.content.guide.ProcedureStep;
import org.bianmin.content.guide.Way;
import org.bianmin.ground.text.Text;

/** Reads the {@code facts.yaml} of a list, which names the items by their keys. */
public final class FactsReader {

    private static final String TIER = "tier";

    private FactsReader() {}

    /** @param tiers what the tiers are called here, of which a step may name one */
    public static List<Facts> read(
            ContentFolder folder, ItemList list, Map<Tier, Text> tiers, References references, Problems problems) {
        List<Facts> all = new ArrayList<>();
        String file = list.table().beside("facts.yaml");
        if (!folder.has(file)) {
            return all;
        }
        Set<ItemKey> seen = new HashSet<>();
        Yaml.read(folder, file, problems).ifPresent(yaml -> {
            for (YamlNode node : yaml.children("facts")) {
                ItemKey key = new ItemKey(node.number("item"));
                if (!seen.add(key)) {
                    problems.error(
                            "duplicate",
                            node.place("item"),
                            new Text("事项 " + key + " 出现两次。", "Item " + key + " stands here twice."),
                            new Text("请合为一处。", "Join the two."));
                }
                facts(node, key, list, tiers, references, problems).ifPresent(all::add);
            }
            yaml.noOtherKeys();
        });
        return all;
    }

    private static Optional<Facts> facts(
            YamlNode node,
            ItemKey key,
            ItemList list,
            Map<Tier, Text> tiers,
            References references,
            Problems problems) {
        Optional<Item> item = list.items().stream()
                .filter(candidate -> candidate.id().equals(key.idIn(list.id())))
                .findFirst();
        if (item.isEmpty()) {
            references.unknown(
                    node.place("item"),
                    new Text(
                            "清单没有 key " + key + " 的事项。",
                            "The list \"" + list.id() + "\" has no item with the key " + key + "."));
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
                said(node, "forms", elsewhere),
                said(node, "place", elsewhere),
                node.children("steps").stream()
                        .map(step -> step(step, tiers, elsewhere, problems))
                        .toList(),
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
        Way way = new Way(
                node.optionalText("way").orElse(null),
                node.children("list").stream()
                        .map(paper -> paper(paper, elsewhere))
                        .toList());
        node.noOtherKeys();
        return way;
    }

    private static Paper paper(YamlNode node, Map<Text, Text> elsewhere) {
        boolean catchAll = node.flag("catchAll");
        return new Paper(said(node, elsewhere), catchAll);
    }

    /** A step; a tier that it names must be one of those of the jurisdiction. */
    private static ProcedureStep step(
            YamlNode node, Map<Tier, Text> tiers, Map<Text, Text> elsewhere, Problems problems) {
        Optional<String> word = node.optional(TIER);
        Tier tier = word.flatMap(Tier::of).filter(tiers::containsKey).orElse(null);
        if (word.isPresent() && tier == null) {
            String known = tiers.keySet().stream().map(Tier::code).collect(Collectors.joining(", "));
            problems.error(
                    "value",
                    node.place(TIER),
                    new Text("这里没有「" + word.get() + "」这一级。", "There is no tier \"" + word.get() + "\" here."),
                    new Text(
                            "可用（见 jurisdiction.yaml）：" + known + "。",
                            "Known tiers (jurisdiction.yaml): " + known + "."));
        }
        return new ProcedureStep(tier, tier == null ? null : tiers.get(tier), said(node, elsewhere));
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
