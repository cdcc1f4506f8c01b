package org.bianmin.content.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads {@code changes.yaml} of each jurisdiction: written oldest first, as a log that is added to at its end. */
public final class ChangesReader {

    private final Catalog catalog;
    private final Problems problems;

    private ChangesReader(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /**
     * All changes.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Changes read(ContentFolder folder, Catalog catalog) {
        return Problems.sound(problems -> read(folder, catalog, problems));
    }

    /** What can be read of the changes; what cannot is reported. */
    public static Changes read(ContentFolder folder, Catalog catalog, Problems problems) {
        Map<String, List<Change>> all = new LinkedHashMap<>();
        catalog.jurisdictions()
                .forEach(jurisdiction -> all.put(jurisdiction.id(), of(folder, catalog, jurisdiction.id(), problems)));
        return new Changes(all);
    }

    /** The changes of one jurisdiction, newest first; none where it has no such file. */
    public static List<Change> of(ContentFolder folder, Catalog catalog, String jurisdiction, Problems problems) {
        String file = ContentFolder.JURISDICTIONS + "/" + jurisdiction + "/changes.yaml";
        ChangesReader reader = new ChangesReader(catalog, problems);
        return folder.has(file)
                ? Yaml.read(folder, file, problems)
                        .map(yaml -> reader.changes(jurisdiction, yaml))
                        .orElse(List.of())
                : List.of();
    }

    private List<Change> changes(String jurisdiction, YamlNode yaml) {
        List<YamlNode> nodes = yaml.children("changes");
        yaml.noOtherKeys();
        Set<String> removed = nodes.stream()
                .filter(node -> node.optional("kind")
                        .filter(ChangeKind.REMOVED.code()::equals)
                        .isPresent())
                .flatMap(node -> node.strings("items").stream())
                .collect(Collectors.toSet());
        List<Change> newestLast = new ArrayList<>();
        Map<LocalDate, Integer> numbers = new LinkedHashMap<>();
        LocalDate before = LocalDate.MIN;
        for (YamlNode node : nodes) {
            LocalDate date = date(node);
            if (date.isBefore(before) && !date.equals(LocalDate.EPOCH)) {
                problems.error(
                        "order",
                        node.place("date"),
                        new Text("应按日期从旧到新排列。", "The newest change must stand last."),
                        new Text("请把新的写在最后。", "Put newer changes after older ones."));
            }
            before = date.equals(LocalDate.EPOCH) ? before : date;
            Change change = change(jurisdiction, date, numbers.merge(date, 1, Integer::sum), node);
            reportUnknown(change, removed, node);
            newestLast.add(change);
        }
        Collections.reverse(newestLast);
        return List.copyOf(newestLast);
    }

    private Change change(String jurisdiction, LocalDate date, int number, YamlNode node) {
        String kindCode = node.required("kind");
        ChangeKind kind = ChangeKind.of(kindCode).orElseGet(() -> {
            problems.error(
                    "value",
                    node.place("kind"),
                    new Text("没有「" + kindCode + "」这种变动。", "There is no kind of change \"" + kindCode + "\"."),
                    new Text(
                            "可用：published、added、changed、removed。", "Known kinds: published, added, changed, removed."));
            return ChangeKind.CHANGED;
        });
        Change change = new Change(
                jurisdiction,
                date,
                number,
                kind,
                node.strings("items"),
                node.text("explanation"),
                node.optional("source").orElse(null));
        node.noOtherKeys();
        return change;
    }

    /** An item must be there now, or have been removed by one of the changes. */
    private void reportUnknown(Change change, Set<String> removed, YamlNode node) {
        change.items().stream()
                .filter(id -> catalog.item(id).isEmpty() && !removed.contains(id))
                .forEach(id -> problems.error(
                        "unknown-reference",
                        node.place("items"),
                        new Text("没有事项「" + id + "」。", "There is no item \"" + id + "\"."),
                        new Text("请更正事项编号。", "Correct the item's id.")));
    }

    /** The date, or the epoch where it cannot be read; that is reported. */
    private LocalDate date(YamlNode node) {
        String text = node.required("date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.error(
                    "value",
                    node.place("date"),
                    new Text("「" + text + "」不是日期。", "\"" + text + "\" is not a date."),
                    new Text("请写成 2026-11-21 这样。", "Write it like 2026-11-21."));
            return LocalDate.EPOCH;
        }
    }
}
