package org.bianmin.content.office.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.office.OfficeItem;
import org.bianmin.content.office.OfficeSheet;
import org.bianmin.ground.text.Text;

/** Reads the file of one office. */
public final class OfficeSheetReader {

    /** What is told where something is said twice. */
    public static final String TWICE = "office-twice";

    private static final String VALUE = "value";
    private static final String ON = "on";
    private static final String UNTIL = "until";
    private static final Pattern TELEPHONE = Pattern.compile("(0\\d{2,3}-)?[2-8]\\d{6,7}|1[3-9]\\d{9}|1[02]\\d{3}");

    private final Jurisdiction jurisdiction;
    private final Divisions divisions;
    private final Problems problems;

    public OfficeSheetReader(Jurisdiction jurisdiction, Divisions divisions, Problems problems) {
        this.jurisdiction = jurisdiction;
        this.divisions = divisions;
        this.problems = problems;
    }

    /** The sheet; empty where it is not known whose it is or for which days. */
    public Optional<OfficeSheet> read(YamlNode yaml) {
        Optional<Unit> unit = unit(yaml);
        Text by = yaml.text("by");
        Optional<LocalDate> on = day(yaml, ON);
        Optional<LocalDate> until = day(yaml, UNTIL);
        Text address = yaml.optionalText("address").orElse(null);
        Text hours = yaml.optionalText("hours").orElse(null);
        List<String> telephones = telephones(yaml);
        List<Text> windows = texts(yaml, "windows");
        List<OfficeItem> items = items(yaml);
        yaml.noOtherKeys();
        if (unit.isEmpty() || on.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(on.get())) {
            wrong(
                    VALUE,
                    yaml.place(UNTIL),
                    new Text(
                            "有效期到 " + until.get() + "，早于填写的日子 " + on.get() + "。",
                            "It ends on " + until.get() + ", before it was filled in on " + on.get() + "."),
                    new Text("请更正其中一个日期。", "Correct one of the two days."));
            return Optional.empty();
        }
        return Optional.of(
                new OfficeSheet(unit.get(), by, on.get(), until.get(), address, hours, telephones, windows, items));
    }

    private Optional<Unit> unit(YamlNode yaml) {
        String path = yaml.required("unit");
        Optional<Unit> unit = divisions.find(path);
        if (unit.isEmpty() && !path.isEmpty()) {
            wrong(
                    "unknown-reference",
                    yaml.place("unit"),
                    new Text("本地没有「" + path + "」这个单位。", "This place has no unit \"" + path + "\"."),
                    new Text(
                            "写 " + jurisdiction.id() + "、" + jurisdiction.id()
                                    + "/镇的 9 位代码，或再加 /村的 12 位代码，见 divisions.csv。",
                            "Write " + jurisdiction.id() + ", " + jurisdiction.id()
                                    + "/ and the 9 digits of a town, or also / and the 12 digits of a village, see divisions.csv."));
        }
        return unit;
    }

    private Optional<LocalDate> day(YamlNode yaml, String key) {
        String day = yaml.required(key);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            wrong(
                    VALUE,
                    yaml.place(key),
                    new Text("「" + day + "」不是日期。", "\"" + day + "\" is no day."),
                    new Text("写成 2026-11-29 的样子。", "Write it like 2026-11-29."));
            return Optional.empty();
        }
    }

    private List<String> telephones(YamlNode yaml) {
        List<YamlNode.Value> values = yaml.values("telephones");
        values.stream()
                .filter(value -> !TELEPHONE.matcher(value.text()).matches())
                .forEach(
                        value -> wrong(
                                "telephone",
                                value.place(),
                                new Text(
                                        "「" + value.text() + "」不是电话号码。",
                                        "\"" + value.text() + "\" is no telephone number."),
                                new Text(
                                        "固定电话 7 或 8 位，前面可写区号和「-」；手机 11 位；一行一个。",
                                        "A landline has 7 or 8 digits, with its area code and - before them if you like; a mobile 11; one a line.")));
        once(values, YamlNode.Value::text, YamlNode.Value::place);
        return values.stream().map(YamlNode.Value::text).distinct().toList();
    }

    private List<Text> texts(YamlNode yaml, String key) {
        List<YamlNode> nodes = yaml.children(key);
        once(nodes, node -> node.optional("zh").orElse(""), YamlNode::place);
        return nodes.stream().map(YamlNode::asText).toList();
    }

    private List<OfficeItem> items(YamlNode yaml) {
        List<YamlNode> nodes = yaml.children("items");
        once(nodes, node -> node.optional("item").orElse(""), YamlNode::place);
        List<OfficeItem> items = new ArrayList<>();
        for (YamlNode node : nodes) {
            String id = node.required("item");
            if (!id.isEmpty()
                    && jurisdiction.items().noneMatch(item -> item.id().equals(id))) {
                wrong(
                        "unknown-reference",
                        node.place("item"),
                        new Text("本地没有「" + id + "」这一项。", "This place has no item \"" + id + "\"."),
                        new Text("写完整的事项编号，例如 tunchang-12。", "Write the whole id of an item, such as tunchang-12."));
            }
            items.add(new OfficeItem(
                    id,
                    texts(node, "papers"),
                    node.optionalText("time").orElse(null),
                    node.optionalText("cost").orElse(null),
                    node.optionalText("note").orElse(null)));
            node.noOtherKeys();
        }
        return items;
    }

    private <T> void once(List<T> values, Function<T, String> word, Function<T, FilePosition> place) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            String said = word.apply(value);
            if (!said.isEmpty() && !seen.add(said)) {
                wrong(
                        TWICE,
                        place.apply(value),
                        new Text("「" + said + "」写了两次。", "\"" + said + "\" is said twice."),
                        new Text("请删去一处。", "Remove one of them."));
            }
        }
    }

    private void wrong(String rule, FilePosition place, Text what, Text remedy) {
        problems.error(rule, place, what, remedy);
    }
}
