package org.bianmin.content.lint.internal;

import java.util.Set;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.ground.text.Text;

/**
 * Something wrong that may stand in the source itself, and is then kept. A warning where a row of {@code source-remarks.csv}
 * tells readers of it, else an error: either it is ours, or readers have not been told.
 */
final class SourceDefect {

    private static final Text KNOWN = new Text(
            "来源如此，source-remarks.csv 已写明，办事指南上可见；来源更正后再改。",
            "The source has it so; source-remarks.csv says so and the guide shows it. Mend it when the source is corrected.");

    private final LintInput content;
    private final Problems problems;
    private final String rule;

    SourceDefect(LintInput content, Problems problems, String rule) {
        this.content = content;
        this.problems = problems;
        this.rule = rule;
    }

    /**
     * Reports it.
     *
     * @param item the item's key
     * @param fields the fields of which a remark may be; the first is named in the remedy
     */
    void report(ItemTable table, String item, Set<String> fields, FilePosition place, Text message) {
        if (hasRemark(table, item, fields)) {
            problems.warn(rule, place, message, KNOWN);
            return;
        }
        String file = table.beside("source-remarks.csv");
        String field = fields.iterator().next();
        problems.error(
                rule,
                place,
                message,
                new Text(
                        "请对照来源更正；如果来源就是这样写的，请在 " + file + " 加一行（item " + item + "，field " + field + "）说明。",
                        "Correct it by the source; if the source has it so, add a row to " + file
                                + " that says so (item " + item + ", field " + field + ")."));
    }

    private boolean hasRemark(ItemTable table, String item, Set<String> fields) {
        for (CsvRow remark : content.rows(table.beside("source-remarks.csv"))) {
            if (ItemTable.cell(remark, "item").equals(item) && fields.contains(ItemTable.cell(remark, "field"))) {
                return true;
            }
        }
        return false;
    }
}
