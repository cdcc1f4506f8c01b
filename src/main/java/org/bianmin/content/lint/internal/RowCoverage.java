package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * What stands beside a list belongs to an item of it, once and without gaps: supervision clauses are numbered from 1 in each
 * part, each tier has one text.
 */
@Singleton
final class RowCoverage implements LintRule {

    @Override
    public String name() {
        return "row-coverage";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (ItemTable table : content.itemTables()) {
            for (String stem : List.of("supervision", "responsibilities", "source-remarks")) {
                content.rows(table.beside(stem + ".csv"))
                        .forEach(row -> known(table, ItemTable.cell(row, "item"), row.place(), problems));
            }
            clauses(content.rows(table.beside("supervision.csv")), problems);
            tiers(content.rows(table.beside("responsibilities.csv")), problems);
        }
    }

    private void known(ItemTable table, String item, FilePosition place, Problems problems) {
        if (!item.isEmpty() && table.row(item).isEmpty()) {
            problems.error(
                    name(),
                    place,
                    new Text("清单里没有 key " + item + " 的事项。", "The list has no item with the key " + item + "."),
                    new Text(
                            "请对照 " + table.file() + " 的 key 更正。",
                            "Correct the item by the keys of " + table.file() + "."));
        }
    }

    private void clauses(List<CsvRow> rows, Problems problems) {
        Map<String, Integer> last = new HashMap<>();
        for (CsvRow row : rows) {
            String key = ItemTable.cell(row, "item") + "/" + ItemTable.cell(row, "part_zh");
            int expected = last.merge(key, 1, Integer::sum);
            String clause = ItemTable.cell(row, "clause");
            if (!clause.equals(String.valueOf(expected))) {
                problems.error(
                        name(),
                        row.place(),
                        new Text(
                                "此处应为第 " + expected + " 条，写的是第 " + clause + " 条。",
                                "Clause " + expected + " is expected here, not " + clause + "."),
                        new Text("请补上缺少的条款，或更正条号和次序。", "Add the missing clause, or correct number or order."));
            }
        }
    }

    private void tiers(List<CsvRow> rows, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : rows) {
            String item = ItemTable.cell(row, "item");
            String tier = ItemTable.cell(row, "tier");
            if (!seen.add(item + "/" + tier)) {
                problems.error(
                        name(),
                        row.place(),
                        new Text(
                                "事项 " + item + " 的 " + tier + " 已经写过。",
                                "Item " + item + ", " + tier + " stands here twice."),
                        new Text("请合并为一处。", "Make one of the two."));
            }
        }
    }
}
