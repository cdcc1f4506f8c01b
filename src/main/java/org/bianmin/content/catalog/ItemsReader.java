package org.bianmin.content.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.internal.GlossaryReader;
import org.bianmin.content.catalog.internal.ItemRows;
import org.bianmin.content.catalog.internal.OfficesReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/** Reads the table of a published list, {@code items.csv}, row by row into items. */
public final class ItemsReader {

    /** The columns of the table, in their order. */
    public static final List<String> COLUMNS = List.of(
            "key",
            "row",
            "nature",
            "name_zh",
            "name_en",
            "main_code",
            "main_zh",
            "main_en",
            "sub_code",
            "sub_zh",
            "sub_en",
            "supervising",
            "implementing",
            "delegation",
            "type",
            "levels",
            "remark",
            "telephones",
            "office",
            "content_zh",
            "content_en");

    private static final Text KEY_REMEDY = new Text(
            "请填正整数；事项的 key 定下后不改，别的事项也不能再用。",
            "Enter a whole number; the key of an item is never changed, and never given to another.");
    static final Text NATURE_REMEDY =
            new Text("请填 application、query、internal 或 direct。", "Enter application, query, internal or direct.");
    private static final Text LEVELS_REMEDY = new Text(
            "请填 district、town、village，多项用空格分开。", "Enter district, town or village, with a space between several.");

    private final OfficesReader offices;
    private final Map<String, Term> glossary;
    private final Problems problems;

    public ItemsReader(OfficesReader offices, Map<String, Term> glossary, Problems problems) {
        this.offices = offices;
        this.glossary = glossary;
        this.problems = problems;
    }

    /**
     * The items of a list. Every row from 1 to {@code count} must be there once, but for those whose items were removed, and every
     * item has a key of its own.
     *
     * @param gone the items that were removed, from {@link #removed}
     */
    public List<Item> read(
            ContentFolder folder,
            String file,
            String jurisdiction,
            String list,
            String document,
            int count,
            List<Item> gone,
            ItemRows beside) {
        List<Item> items = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Set<Integer> removed = gone.stream()
                .map(item -> item.source().row())
                .filter(row -> row >= 1 && row <= count)
                .collect(Collectors.toSet());
        Set<ItemKey> keys = new HashSet<>();
        for (CsvRow row : Csv.read(folder, file, COLUMNS, problems)) {
            int number = row.number("row");
            if (number < 1 || number > count || removed.contains(number) || !seen.add(number)) {
                row.reportValue("row", row.optional("row").orElse(""), numbers(count, !removed.isEmpty()));
                continue;
            }
            key(row, keys)
                    .map(key -> item(row, key, jurisdiction, list, new Source(document, number), beside))
                    .ifPresent(items::add);
        }
        int expected = count - removed.size();
        if (seen.size() < expected) {
            problems.error(
                    "source-coverage",
                    new FilePosition(file, 1),
                    new Text(
                            "来源有 " + expected + " 行，这里只有 " + seen.size() + " 行。",
                            "The source has " + expected + " rows, only " + seen.size() + " are here."),
                    new Text("请补上缺少的行。", "Add the rows that are missing."));
        }
        return items;
    }

    /** The items that a list no longer has. */
    public List<Item> removed(
            ContentFolder folder, ListTable table, String jurisdiction, String list, String document, ItemRows beside) {
        String file = table.beside(ListTable.REMOVED);
        List<Item> items = new ArrayList<>();
        Set<ItemKey> keys = new HashSet<>();
        for (CsvRow row : folder.has(file) ? Csv.read(folder, file, COLUMNS, problems) : List.<CsvRow>of()) {
            int number = row.optional("row").isEmpty() ? 0 : row.number("row");
            key(row, keys)
                    .map(key -> item(row, key, jurisdiction, list, new Source(document, number), beside))
                    .ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    private static Text numbers(int count, boolean someRemoved) {
        return new Text(
                "序号应为 1 至 " + count + "，每个一次" + (someRemoved ? "，" + ListTable.REMOVED + " 里的除外。" : "。"),
                "Each number from 1 to " + count + " must stand here once"
                        + (someRemoved ? ", but for those in " + ListTable.REMOVED + "." : "."));
    }

    /** The key of a row; empty where it has none of its own, which is reported. */
    private Optional<ItemKey> key(CsvRow row, Set<ItemKey> taken) {
        String written = row.required("key");
        Optional<ItemKey> key = ItemKey.of(written);
        if (key.isEmpty() && !written.isEmpty()) {
            row.reportValue("key", written, KEY_REMEDY);
        } else if (key.isPresent() && !taken.add(key.get())) {
            problems.error(
                    "duplicate",
                    row.place("key"),
                    new Text("key " + written + " 出现两次。", "The key " + written + " stands here twice."),
                    KEY_REMEDY);
            return Optional.empty();
        }
        return key;
    }

    private Item item(CsvRow row, ItemKey key, String jurisdiction, String list, Source source, ItemRows beside) {
        String mainCode = row.optional("main_code").orElse(null);
        String subCode = row.optional("sub_code").orElse(null);
        return new Item(
                key.idIn(list),
                jurisdiction,
                source,
                row.oneOf("nature", ItemNature::of, ItemNature.QUERY, NATURE_REMEDY),
                row.requiredText("name"),
                row.text("main"),
                row.text("sub"),
                mainCode == null && subCode == null ? null : new Codes(mainCode, subCode),
                term(row, "type"),
                levels(row),
                offices.named(row, "supervising", problems),
                offices.named(row, "implementing", problems),
                term(row, "delegation"),
                term(row, "remark"),
                row.words("telephones"),
                offices.withId(row, "office", problems),
                row.text("content"),
                beside.supervision(key),
                beside.responsibilities(key),
                beside.sourceRemarks(key));
    }

    private Term term(CsvRow row, String column) {
        return row.optional(column)
                .map(zh -> {
                    Term term = glossary.get(zh);
                    if (term == null) {
                        row.reportValue(
                                column,
                                zh,
                                new Text(
                                        "请更正，或把此词加入 " + GlossaryReader.FILE + "。",
                                        "Correct it, or add the term to " + GlossaryReader.FILE + "."));
                    }
                    return term;
                })
                .orElse(null);
    }

    private List<Tier> levels(CsvRow row) {
        List<Tier> levels = new ArrayList<>();
        for (String word : row.words("levels")) {
            Tier.of(word).ifPresentOrElse(levels::add, () -> row.reportValue("levels", word, LEVELS_REMEDY));
        }
        return List.copyOf(levels);
    }
}
