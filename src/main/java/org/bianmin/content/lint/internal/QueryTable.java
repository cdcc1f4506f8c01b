package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * {@code queries.csv}, by which the search is measured: each query once, in a language that there is, with items that there
 * are. A query that expects an item which has gone would count as missed for ever.
 */
@Singleton
final class QueryTable implements LintRule {

    private static final String FILE = "queries.csv";
    private static final List<String> COLUMNS = List.of("query", "language", "expected", "note");
    private static final Text ITEMS_REMEDY = new Text("请写事项编号，用空格分开。", "Enter ids of items with a space between.");

    @Override
    public String name() {
        return "query-table";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (!content.isShared()) {
            return;
        }
        List<CsvRow> rows = content.rows(FILE);
        if (!rows.isEmpty() && !rows.get(0).columns().equals(COLUMNS)) {
            String wanted = String.join(",", COLUMNS);
            problems.error(
                    name(),
                    new FilePosition(FILE, 1),
                    new Text("表头不对。", "The header row is not as it must be."),
                    new Text("表头应为：" + wanted, "It must read: " + wanted));
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        rows.forEach(row -> check(content, row, lines, problems));
    }

    private void check(LintInput content, CsvRow row, Map<String, Integer> lines, Problems problems) {
        String query = ItemTable.cell(row, "query").strip();
        String language = ItemTable.cell(row, "language");
        if (query.isEmpty()) {
            report(
                    row,
                    "没有写查询词。",
                    "There is no query.",
                    new Text("请填写，或删去此行。", "Fill it in, or remove the row."),
                    problems);
        }
        if (Language.of(language).isEmpty()) {
            report(
                    row,
                    "没有「" + language + "」这种语言。",
                    "There is no language \"" + language + "\".",
                    new Text("请写 zh 或 en。", "Write zh or en."),
                    problems);
        }
        Integer first = lines.putIfAbsent(language + " " + query, row.place().line());
        if (first != null) {
            report(
                    row,
                    "「" + query + "」已在第 " + first + " 行。",
                    "\"" + query + "\" stands on line " + first + " already.",
                    new Text("请合为一行。", "Join the two rows."),
                    problems);
        }
        expected(content, row, problems);
    }

    private void expected(LintInput content, CsvRow row, Problems problems) {
        String cell = ItemTable.cell(row, "expected").strip();
        if (cell.isEmpty()) {
            report(row, "没有写应找到的事项。", "It does not say which items should be found.", ITEMS_REMEDY, problems);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String id : cell.split("\\s+")) {
            if (content.catalog().item(id).isEmpty()) {
                new ItemReferences(content.catalog(), problems).missing(id, row.place(), name(), ITEMS_REMEDY);
            } else if (!seen.add(id)) {
                report(
                        row,
                        "事项「" + id + "」写了两次。",
                        "The item \"" + id + "\" stands here twice.",
                        new Text("请删去一处。", "Remove one of them."),
                        problems);
            }
        }
    }

    private void report(CsvRow row, String zh, String en, Text remedy, Problems problems) {
        problems.error(name(), row.place(), new Text(zh, en), remedy);
    }
}
