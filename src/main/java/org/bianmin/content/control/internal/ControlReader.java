package org.bianmin.content.control.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.Control.SettingValue;
import org.bianmin.content.control.ControlShape;
import org.bianmin.content.control.FieldWindow;
import org.bianmin.content.control.SettingType;
import org.bianmin.content.control.SourceClause;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads the controls of a jurisdiction: {@code controls.yaml}, and what its offices have set in {@code control-settings.csv}. */
public final class ControlReader {

    private static final List<String> SETTINGS = List.of("control", "setting", "value", "by", "on");
    private static final String WHEN = "when";

    /** The kinds that do what the words of a clause say, and so cannot be without one. */
    private static final Set<String> BOUND = Set.of("sampling", FieldWindow.KIND);

    private final ContentFolder folder;
    private final String place;
    private final Map<String, Item> items;
    private final Map<String, ControlShape> kinds;
    private final Map<Integer, SourceClause> clauses;
    private final Problems problems;

    /**
     * For one jurisdiction, or for what the desk checks of itself.
     *
     * @param place the jurisdiction; {@link Control#OF_THE_DESK} for none
     * @param items those of its lists
     * @param clauses those of its documents
     */
    public ControlReader(
            ContentFolder folder,
            String place,
            Stream<Item> items,
            List<ControlShape> kinds,
            List<SourceClause> clauses,
            Problems problems) {
        this.folder = folder;
        this.place = place;
        this.items = items.collect(Collectors.toMap(Item::id, item -> item, (one, same) -> one));
        this.kinds = kinds.stream().collect(Collectors.toMap(ControlShape::id, kind -> kind, (one, same) -> one));
        this.clauses =
                clauses.stream().collect(Collectors.toMap(SourceClause::number, clause -> clause, (one, same) -> one));
        this.problems = problems;
    }

    /** The controls that can be read; what cannot is reported. */
    public List<Control> read(String file, String settings) {
        if (!folder.has(file)) {
            return List.of();
        }
        Map<String, Control> controls = new LinkedHashMap<>();
        for (YamlNode node : Yaml.read(folder, file, problems)
                .map(yaml -> yaml.children("controls"))
                .orElse(List.of())) {
            control(node).ifPresent(control -> {
                if (controls.putIfAbsent(control.id(), control) != null) {
                    error(
                            node.place("id"),
                            new Text("「" + control.id() + "」写了两次。", "\"" + control.id() + "\" stands there twice."),
                            new Text("请换一个。", "Take another one."));
                }
            });
        }
        if (folder.has(settings)) {
            Csv.read(folder, settings, SETTINGS, problems).forEach(row -> set(row, controls));
        }
        return List.copyOf(controls.values());
    }

    private Optional<Control> control(YamlNode node) {
        String id = node.required("id");
        ControlShape kind = kinds.get(node.required("kind"));
        if (kind == null) {
            error(
                    node.place("kind"),
                    new Text("没有这种监管措施。", "There is no such kind of control."),
                    new Text(
                            "可以写：" + String.join("、", kinds.keySet()) + "。",
                            "It may be: " + String.join(", ", kinds.keySet()) + "."));
        }
        List<Item> of = known(node, "of", items, value -> value, "没有事项「%s」。", "There is no item \"%s\".");
        List<SourceClause> basis =
                known(node, "basis", clauses, ControlReader::number, "本地没有第「%s」条。", "The place has no clause \"%s\".");
        Optional<SettingValue> decided = decided(node).filter(by -> kind == null || !BOUND.contains(kind.id()));
        boolean groundless = basis.isEmpty() && decided.isEmpty() && !place.equals(Control.OF_THE_DESK);
        if (groundless) {
            error(
                    node.place("basis"),
                    new Text("没有依据。", "It has no basis."),
                    new Text(
                            "请写条款编号，如 basis: [7]；没有条款、单位自己决定要做的，写谁定的（by）和哪天定的（on）。",
                            "Name the clauses, such as basis: [7]; where there is none and the office has decided it itself, say who"
                                    + " has (by) and when (on)."));
        }
        Optional<Cadence> when = Cadence.parse(node.required(WHEN));
        if (when.isEmpty()) {
            error(
                    node.place(WHEN),
                    new Text("看不懂多久一次。", "It cannot be read how often it is due."),
                    new Text(
                            "可以写：daily、irregular、monthly 1、yearly 02-last、set。",
                            "It may be: daily, irregular, monthly 1, yearly 02-last, set."));
        }
        Text name = node.text("name");
        Map<String, SettingValue> with = new LinkedHashMap<>();
        decided.ifPresent(by -> with.put(Control.DECIDED, by));
        node.child("with").ifPresent(values -> settings(values, kind, basis, with));
        node.noOtherKeys();
        return kind == null || groundless || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new Control(id, place, kind, of, basis, when.get(), with, name));
    }

    /** By whom and when it was decided, where no source orders it. */
    private static Optional<SettingValue> decided(YamlNode node) {
        Optional<String> by = node.optional("by");
        Optional<String> on = node.optional("on").filter(SettingType.DAY::takes);
        return by.isPresent() && on.isPresent()
                ? Optional.of(new SettingValue(Control.DECIDED, by.get(), on.get()))
                : Optional.empty();
    }

    private void settings(YamlNode node, ControlShape kind, List<SourceClause> basis, Map<String, SettingValue> with) {
        if (kind == null) {
            return;
        }
        kind.settings()
                .forEach(setting -> node.optional(setting.id()).ifPresent(value -> {
                    boolean said = setting.type() != SettingType.QUOTE
                            || basis.stream().anyMatch(clause -> clause.words().contains(value));
                    if (!said) {
                        wrong(setting, value, node.place(setting.id()));
                    } else if (check(setting, value, node.place(setting.id()))) {
                        with.put(setting.id(), new SettingValue(value, null, null));
                    }
                }));
        node.noOtherKeys();
    }

    private void set(CsvRow row, Map<String, Control> controls) {
        Control control = controls.get(row.required("control"));
        Optional<ControlShape.Setting> setting =
                Optional.ofNullable(control).flatMap(known -> known.kind().setting(row.required("setting")));
        if (control == null || setting.isEmpty()) {
            error(
                    row.place(),
                    new Text("本地没有这样的监管措施或设置。", "The place has no such control, or the control no such setting."),
                    new Text("请更正。", "Correct it."));
            return;
        }
        String value = row.required("value");
        if (!check(setting.get(), value, row.place("value"))) {
            return;
        }
        boolean stated = setting.get().type() == SettingType.CADENCE && !control.isToBeSet();
        if (stated || control.with().containsKey(setting.get().id())) {
            error(
                    row.place(),
                    new Text("来源已经写明，或已经设过。", "The source states it, or it has been set before."),
                    new Text("请删去这一行。", "Remove the row."));
            return;
        }
        Map<String, SettingValue> with = new LinkedHashMap<>(control.with());
        with.put(setting.get().id(), new SettingValue(value, row.required("by"), row.required("on")));
        controls.put(
                control.id(),
                new Control(
                        control.id(),
                        place,
                        control.kind(),
                        control.items(),
                        control.basis(),
                        setting.get().type() == SettingType.CADENCE
                                ? Cadence.parse(value).orElseThrow()
                                : control.when(),
                        with,
                        control.name()));
    }

    private boolean check(ControlShape.Setting setting, String value, FilePosition where) {
        if (!setting.type().takes(value)) {
            wrong(setting, value, where);
            return false;
        }
        return true;
    }

    private void wrong(ControlShape.Setting setting, String value, FilePosition where) {
        error(
                where,
                new Text(
                        "「" + value + "」不是" + setting.type().words().zh() + "。",
                        "\"" + value + "\" is not " + setting.type().words().en() + "."),
                new Text("请更正。", "Correct it."));
    }

    private <K, V> List<V> known(
            YamlNode node, String key, Map<K, V> all, Function<String, K> parse, String zh, String en) {
        List<V> found = new ArrayList<>();
        for (YamlNode.Value value : node.values(key)) {
            V one = all.get(parse.apply(value.text()));
            if (one == null) {
                problems.error(
                        "unknown-reference",
                        value.place(),
                        new Text(zh.formatted(value.text()), en.formatted(value.text())),
                        new Text("请更正。", "Correct it."));
            } else {
                found.add(one);
            }
        }
        return found;
    }

    private static Integer number(String value) {
        return value.matches("[0-9]{1,9}") ? Integer.valueOf(value) : Integer.valueOf(-1);
    }

    private void error(FilePosition where, Text what, Text remedy) {
        problems.error("value", where, what, remedy);
    }
}
