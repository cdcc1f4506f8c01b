package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Act;
import org.bianmin.content.catalog.Clause;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.catalog.ListTable;
import org.bianmin.content.catalog.Responsibility;
import org.bianmin.content.catalog.SourceRemark;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/**
 * The tables beside a list, by the key of the item: supervision clauses, three-tier responsibilities, remarks on the source.
 */
public final class ItemRows {

    private static final List<String> SUPERVISION =
            List.of("item", "part_zh", "part_en", "clause", "text_zh", "text_en");
    private static final List<String> RESPONSIBILITIES = List.of("item", "tier", "acts", "text_zh", "text_en");
    private static final List<String> SOURCE_REMARKS = List.of("item", "field", "text_zh", "text_en");
    private static final Text TIER_REMEDY = new Text("请填 district、town 或 village。", "Enter district, town or village.");

    private static final String ACTS = Stream.of(Act.values()).map(Act::code).collect(Collectors.joining(" "));
    private static final Text ACTS_REMEDY =
            new Text("可用（多项用空格分开）：" + ACTS + "。", "Known acts, with a space between several: " + ACTS + ".");

    private final Map<ItemKey, List<Clause>> supervision = new HashMap<>();
    private final Map<ItemKey, Map<Tier, Responsibility>> responsibilities = new HashMap<>();
    private final Map<ItemKey, List<SourceRemark>> sourceRemarks = new HashMap<>();
    private final List<SourceRemark> documentRemarks = new ArrayList<>();

    /**
     * Reads those of the three tables that there are.
     *
     * @param list the table of the list itself
     */
    ItemRows(ContentFolder folder, ListTable list, Problems problems) {
        rows(folder, list.beside("supervision.csv"), SUPERVISION, problems)
                .forEach(row -> supervision
                        .computeIfAbsent(item(row), key -> new ArrayList<>())
                        .add(new Clause(row.text("part"), row.number("clause"), row.requiredText("text"))));
        rows(folder, list.beside("responsibilities.csv"), RESPONSIBILITIES, problems)
                .forEach(row -> responsibilities
                        .computeIfAbsent(item(row), key -> new EnumMap<>(Tier.class))
                        .put(
                                row.oneOf("tier", Tier::of, Tier.VILLAGE, TIER_REMEDY),
                                new Responsibility(row.requiredText("text"), acts(row))));
        for (CsvRow row : rows(folder, list.beside("source-remarks.csv"), SOURCE_REMARKS, problems)) {
            SourceRemark remark = new SourceRemark(row.optional("field").orElse(""), row.requiredText("text"));
            if (row.optional("item").isPresent()) {
                sourceRemarks
                        .computeIfAbsent(item(row), key -> new ArrayList<>())
                        .add(remark);
            } else {
                documentRemarks.add(remark);
            }
        }
    }

    public List<Clause> supervision(ItemKey item) {
        return List.copyOf(supervision.getOrDefault(item, List.of()));
    }

    /** Empty where the source says nothing about tiers for this item. */
    public Map<Tier, Responsibility> responsibilities(ItemKey item) {
        return responsibilities.getOrDefault(item, Map.of());
    }

    public List<SourceRemark> sourceRemarks(ItemKey item) {
        return List.copyOf(sourceRemarks.getOrDefault(item, List.of()));
    }

    List<SourceRemark> documentRemarks() {
        return List.copyOf(documentRemarks);
    }

    /** The item that a row is about; one that no list has where it names none. */
    private static ItemKey item(CsvRow row) {
        return new ItemKey(row.number("item"));
    }

    private static Set<Act> acts(CsvRow row) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (String word : row.words("acts")) {
            Act.of(word).ifPresentOrElse(acts::add, () -> row.reportValue("acts", word, ACTS_REMEDY));
        }
        return Collections.unmodifiableSet(acts);
    }

    private static List<CsvRow> rows(ContentFolder folder, String file, List<String> columns, Problems problems) {
        return folder.has(file) ? Csv.read(folder, file, columns, problems) : List.of();
    }
}
