package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Clause;
import org.bianmin.content.catalog.SourceRemark;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/**
 * The tables beside a list of items, by row number: supervision clauses, three-tier responsibilities, remarks on the source.
 */
public final class ItemRows {

    private static final List<String> SUPERVISION =
            List.of("row", "part_zh", "part_en", "clause", "text_zh", "text_en");
    private static final List<String> RESPONSIBILITIES = List.of("row", "tier", "text_zh", "text_en");
    private static final List<String> SOURCE_REMARKS = List.of("row", "field", "text_zh", "text_en");
    private static final Text TIER_REMEDY = new Text("请填 district、town 或 village。", "Enter district, town or village.");

    private final Map<Integer, List<Clause>> supervision = new HashMap<>();
    private final Map<Integer, Map<Tier, Text>> responsibilities = new HashMap<>();
    private final Map<Integer, List<SourceRemark>> sourceRemarks = new HashMap<>();
    private final List<SourceRemark> documentRemarks = new ArrayList<>();

    /**
     * Reads those of the three tables that there are.
     *
     * @param path the jurisdiction's folder, ending in a slash
     * @param suffix what the list's own file has after {@code items}: {@code items-second.csv} has its remarks in
     *     {@code source-remarks-second.csv}
     */
    ItemRows(ContentFolder folder, String path, String suffix, Problems problems) {
        rows(folder, path + "supervision" + suffix, SUPERVISION, problems)
                .forEach(row -> supervision
                        .computeIfAbsent(row.number("row"), key -> new ArrayList<>())
                        .add(new Clause(row.text("part"), row.number("clause"), row.requiredText("text"))));
        rows(folder, path + "responsibilities" + suffix, RESPONSIBILITIES, problems)
                .forEach(row -> responsibilities
                        .computeIfAbsent(row.number("row"), key -> new EnumMap<>(Tier.class))
                        .put(row.oneOf("tier", Tier::of, Tier.VILLAGE, TIER_REMEDY), row.requiredText("text")));
        for (CsvRow row : rows(folder, path + "source-remarks" + suffix, SOURCE_REMARKS, problems)) {
            SourceRemark remark = new SourceRemark(row.optional("field").orElse(""), row.requiredText("text"));
            if (row.optional("row").isPresent()) {
                sourceRemarks
                        .computeIfAbsent(row.number("row"), key -> new ArrayList<>())
                        .add(remark);
            } else {
                documentRemarks.add(remark);
            }
        }
    }

    public List<Clause> supervision(int row) {
        return List.copyOf(supervision.getOrDefault(row, List.of()));
    }

    /** Empty where the source says nothing about tiers for this row. */
    public Map<Tier, Text> responsibilities(int row) {
        return responsibilities.getOrDefault(row, Map.of());
    }

    public List<SourceRemark> sourceRemarks(int row) {
        return List.copyOf(sourceRemarks.getOrDefault(row, List.of()));
    }

    List<SourceRemark> documentRemarks() {
        return List.copyOf(documentRemarks);
    }

    private static List<CsvRow> rows(ContentFolder folder, String file, List<String> columns, Problems problems) {
        return folder.has(file) ? Csv.read(folder, file, columns, problems) : List.of();
    }
}
