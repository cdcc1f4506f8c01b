package org.bianmin.content.control.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads the sampling controls of a jurisdiction from {@code controls.yaml}. */
public final class SamplingsReader {

    private SamplingsReader() {}

    public static List<SamplingControl> read(
            ContentFolder folder, String file, List<ItemList> lists, Problems problems) {
        List<SamplingControl> controls = new ArrayList<>();
        if (!folder.has(file)) {
            return controls;
        }
        for (YamlNode node : Yaml.read(folder, file, problems)
                .map(yaml -> yaml.children("controls"))
                .orElse(List.of())) {
            sampling(node, lists, problems).ifPresent(controls::add);
        }
        return controls;
    }

    private static Optional<SamplingControl> sampling(YamlNode node, List<ItemList> lists, Problems problems) {
        String id = node.required("id");
        require(node, "kind", "sampling", problems);
        require(node, "period", "last-month", problems);
        String itemId = node.required("item");
        int clause = node.number("clause");
        int rate = node.number("ratePercent");
        int minimum = node.number("minimum");
        Text population = node.optionalText("population").orElse(null);
        Text words = node.text("words");
        node.noOtherKeys();
        Optional<Item> item = lists.stream()
                .flatMap(list -> list.items().stream())
                .filter(candidate -> candidate.id().equals(itemId))
                .findFirst();
        if (item.isEmpty()) {
            problems.error(
                    "unknown-reference",
                    node.place("item"),
                    new Text("没有事项「" + itemId + "」。", "There is no item \"" + itemId + "\"."),
                    new Text("请更正事项编号。", "Correct the item's id."));
        } else if (item.get().supervision().stream().noneMatch(known -> known.number() == clause)) {
            problems.error(
                    "unknown-reference",
                    node.place("clause"),
                    new Text("该事项没有第 " + clause + " 条监管措施。", "The item has no supervision clause " + clause + "."),
                    new Text("请更正条号。", "Correct the clause."));
        }
        if (population != null && !words.zh().contains(population.zh())) {
            problems.error(
                    "value",
                    node.place("population"),
                    new Text("抽查范围不是条款里的话。", "The population is not in the words of the clause."),
                    new Text("请照条款逐字摘录。", "Copy it from the clause word by word."));
        }
        if (rate < 1 || rate > 100) {
            problems.error(
                    "value",
                    node.place("ratePercent"),
                    new Text("抽查比例应为 1 至 100（百分之几）。", "The rate must be from 1 to 100 per cent."),
                    new Text("请更正。", "Correct it."));
        }
        return item.map(found -> new SamplingControl(id, found, clause, rate, minimum, population, words));
    }

    /** The model has one kind and one period so far; another must be built before it can be written. */
    private static void require(YamlNode node, String key, String value, Problems problems) {
        if (!node.required(key).equals(value)) {
            problems.error(
                    "value",
                    node.place(key),
                    new Text("「" + key + "」目前只能是 " + value + "。", "\"" + key + "\" can only be " + value + " so far."),
                    new Text("请更正。", "Correct it."));
        }
    }
}
