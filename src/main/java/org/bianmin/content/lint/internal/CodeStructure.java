package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * Basic codes (基本编码) have 12 characters: region 2, type 2, sector 2, main item 3, sub-item 3. The sub-item is
 * {@code 000} where a main item has none, {@code 00Y} in the code of a main item that has some, and {@code W00},
 * {@code W01}, {@code W0Y} where the item is local. Inferred from the codes of source 000, all well-formed ones of which
 * fit; the region's digits are those of GB/T 2260, 00 for the nation.
 */
@Singleton
final class CodeStructure implements LintRule {

    private static final int LENGTH = 12;
    private static final int MAIN_PART = 9;
    private static final Pattern REGION = Pattern.compile("(00|1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]).*");
    private static final Pattern MAIN = Pattern.compile("\\d{9}(000|00Y|W0[0Y])");
    private static final Pattern SUB = Pattern.compile("\\d{9}(\\d{3}|W0\\d)");

    @Override
    public String name() {
        return "code-structure";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SourceDefect defect = new SourceDefect(content, problems, name());
        for (ItemTable table : content.itemTables()) {
            for (CsvRow row : table.rows()) {
                code(table, row, "main_code", MAIN, defect);
                code(table, row, "sub_code", SUB, defect);
                agree(table, row, defect);
            }
        }
    }

    private void code(ItemTable table, CsvRow row, String column, Pattern pattern, SourceDefect defect) {
        String code = ItemTable.cell(row, column);
        if (code.isEmpty()) {
            return;
        }
        if (code.length() != LENGTH) {
            report(
                    table,
                    row,
                    List.of(column),
                    new Text(
                            "编码「" + code + "」有 " + code.length() + " 个字符，应为 12 个。",
                            "The code " + code + " has " + code.length() + " characters instead of 12."),
                    defect);
        } else if (!REGION.matcher(code).matches()) {
            report(
                    table,
                    row,
                    List.of(column),
                    new Text(
                            "编码「" + code + "」的前两位不是行政区划（全国为 00）。",
                            "The code " + code
                                    + " does not begin with the two digits of a province, or 00 for the nation."),
                    defect);
        } else if (!pattern.matcher(code).matches()) {
            report(
                    table,
                    row,
                    List.of(column),
                    new Text(
                            "编码「" + code + "」不合结构：九位数字加三位子项（主项为 000、00Y、W00 或 W0Y）。",
                            "The code " + code
                                    + " is not built of nine digits and three for the sub-item (a main item's: 000, 00Y, W00 or W0Y)."),
                    defect);
        }
    }

    private void agree(ItemTable table, CsvRow row, SourceDefect defect) {
        String main = ItemTable.cell(row, "main_code");
        String sub = ItemTable.cell(row, "sub_code");
        boolean comparable = main.length() == LENGTH && sub.length() == LENGTH;
        if (comparable && !main.substring(0, MAIN_PART).equals(sub.substring(0, MAIN_PART))) {
            report(
                    table,
                    row,
                    List.of("sub_code", "main_code"),
                    new Text(
                            "主项编码「" + main + "」与子项编码「" + sub + "」前九位不同。",
                            "The codes of main item and sub-item, " + main + " and " + sub
                                    + ", differ in the first nine digits."),
                    defect);
        }
    }

    private static void report(ItemTable table, CsvRow row, List<String> columns, Text message, SourceDefect defect) {
        Set<String> fields = new LinkedHashSet<>(columns);
        defect.report(table, ItemTable.cell(row, "key"), fields, row.place(), message);
    }
}
