package org.bianmin.content.process.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Text;

/** Reads {@code process.csv} of a place: a row for each thing that a source, or an office, says of how an item is handled. */
public final class ItemProcessReader {

    private static final List<String> COLUMNS =
            List.of("item", "what", "value", "document", "where", "words_zh", "words_en", "by", "on");
    private static final List<String> WHAT = List.of(
            "kind",
            "review",
            "promised",
            "statutory",
            "key-paper",
            "later-paper",
            "later-within",
            "commitment",
            "check-within",
            "at-once");
    /** What may be said several times of an item. */
    private static final Set<String> SEVERAL = Set.of("key-paper", "later-paper");

    /** Which word of a source asks for how many levels of review. */
    private static final Map<String, Integer> LEVELS = Map.of("二级", 2, "两级", 2, "三级", 3);

    private final String place;
    private final Catalog catalog;
    private final Processes kinds;
    private final Set<String> documents;
    private final Problems problems;

    /**
     * For one place.
     *
     * @param documents the ids of the source documents of the place
     */
    public ItemProcessReader(String place, Catalog catalog, Processes kinds, Set<String> documents, Problems problems) {
        this.place = place;
        this.catalog = catalog;
        this.kinds = kinds;
        this.documents = documents;
        this.problems = problems;
    }

    /** What is said of its items, as far as it can be read; what cannot is reported. */
    public List<ItemProcess> read(ContentFolder folder) {
        String file = ContentFolder.JURISDICTIONS + "/" + place + "/process.csv";
        if (!folder.has(file)) {
            return List.of();
        }
        Map<String, Map<String, List<Said<?>>>> said = new LinkedHashMap<>();
        for (CsvRow row : Csv.read(folder, file, COLUMNS, problems)) {
            String item = row.required("item");
            if (catalog.item(item)
                    .filter(one -> one.jurisdiction().equals(place))
                    .isEmpty()) {
                row.reportValue("item", item, new Text("请写本地清单里的事项编号。", "Name an item of this place's lists."));
                continue;
            }
            String what = row.oneOf(
                    "what",
                    word -> Optional.of(word).filter(WHAT::contains),
                    "",
                    new Text("可以写：" + String.join("、", WHAT) + "。", "It may be: " + String.join(", ", WHAT) + "."));
            if (what.isEmpty()) {
                continue;
            }
            value(row, what).ifPresent(value -> {
                List<Said<?>> of = said.computeIfAbsent(item, key -> new LinkedHashMap<>())
                        .computeIfAbsent(what, key -> new ArrayList<>());
                boolean twice = SEVERAL.contains(what)
                        ? of.stream().anyMatch(one -> one.value().equals(value))
                        : !of.isEmpty();
                if (twice) {
                    row.reportValue("what", what, new Text("这一项已经写过一次。", "This is said twice of the item."));
                } else {
                    of.add(new Said<>(value, basis(row)));
                }
            });
        }
        List<ItemProcess> items = new ArrayList<>();
        said.forEach((item, what) -> items.add(ItemProcess.of(item, what)));
        return items;
    }

    private Optional<?> value(CsvRow row, String what) {
        String value = row.required("value");
        return switch (what) {
            case "kind" -> {
                if (!kinds.kinds().containsKey(value)) {
                    row.reportValue(
                            "value",
                            value,
                            new Text(
                                    "可以写：" + String.join("、", kinds.kinds().keySet()) + "。",
                                    "It may be: "
                                            + String.join(", ", kinds.kinds().keySet()) + "."));
                    yield Optional.empty();
                }
                yield Optional.of(value);
            }
            case "review" -> {
                List<StaffRole> roles = row.words("value").stream()
                        .flatMap(word -> StaffRole.of(word).stream())
                        .toList();
                if (roles.size() != row.words("value").size()) {
                    row.reportValue(
                            "value",
                            value,
                            new Text(
                                    "按先后写审核的角色，例如 reviewer county-reviewer。",
                                    "Write the roles in order, for example reviewer county-reviewer."));
                    yield Optional.empty();
                }
                levels(row, roles);
                yield Optional.of(roles);
            }
            case "key-paper", "later-paper", "commitment" ->
                Optional.of(words(value)).filter(text -> !value.isEmpty());
            case "at-once" -> {
                Optional<StaffRole> role = StaffRole.of(value).filter(one -> one == StaffRole.CHIEF_REPRESENTATIVE);
                if (role.isEmpty()) {
                    row.reportValue(
                            "value",
                            value,
                            new Text("请写 chief-representative（首席事务代表）。", "Write chief-representative."));
                }
                yield role;
            }
            default -> {
                Optional<Limit> limit = Limit.parse(value);
                if (limit.isEmpty()) {
                    row.reportValue(
                            "value",
                            value,
                            new Text(
                                    "例如 5 working-days、15 days、1 months。",
                                    "For example 5 working-days, 15 days, 1 months."));
                }
                yield limit;
            }
        };
    }

    /** Chinese, and behind a bar the English, if there is any. */
    private static Text words(String value) {
        String[] parts = value.split("\\|", 2);
        return parts.length == 1 ? new Text(parts[0].strip(), null) : new Text(parts[0].strip(), parts[1].strip());
    }

    /** A source that speaks of so many levels names at least so many roles. */
    private static void levels(CsvRow row, List<StaffRole> roles) {
        String words = row.optional("words_zh").orElse("");
        LEVELS.entrySet().stream()
                .filter(level -> words.contains(level.getKey()) && roles.size() < level.getValue())
                .forEach(level -> row.reportValue(
                        "value",
                        row.required("value"),
                        new Text(
                                "来源写的是" + level.getKey() + "，至少写 " + level.getValue() + " 个角色。",
                                "The source speaks of " + level.getValue() + " levels: name at least so many roles.")));
    }

    /** Either a source with its words, or an office with its day: who says nothing of itself is not believed. */
    private ProcessBasis basis(CsvRow row) {
        Optional<String> document = row.optional("document");
        if (document.isPresent()) {
            if (!documents.contains(document.get())) {
                row.reportValue(
                        "document",
                        document.get(),
                        new Text("请写 sources.yaml 里本地的文件。", "Name a document of this place in sources.yaml."));
            }
            return new ProcessBasis(document.get(), row.required("where"), row.requiredText("words"), null, null);
        }
        LocalDate on = null;
        String day = row.required("on");
        try {
            on = day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            row.reportValue("on", day, new Text("例如 2026-11-29。", "For example 2026-11-29."));
        }
        return new ProcessBasis(null, null, row.text("words"), row.required("by"), on);
    }
}
