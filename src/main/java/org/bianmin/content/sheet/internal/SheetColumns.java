package org.bianmin.content.sheet.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.ground.text.Text;

/** Where in a sheet each column of a list stands, by the headings. Their order makes no difference. */
public final class SheetColumns {

    private static final String KEY = "key";

    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern NO_BREAK = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    private final Sheet sheet;
    private final Headings headings;
    private final Map<String, Integer> positions = new HashMap<>();

    /** Reports headings that are unknown, missing or there twice, and cells that stand under none. */
    public SheetColumns(Sheet sheet, Headings headings, List<SheetProblem> problems) {
        this(sheet, headings, ItemsReader.COLUMNS, problems);
    }

    /** @param wanted the columns that must not be missing */
    public SheetColumns(Sheet sheet, Headings headings, List<String> wanted, List<SheetProblem> problems) {
        this.sheet = sheet;
        this.headings = headings;
        for (int i = 0; i < width(); i++) {
            find(i, problems);
        }
        long missing =
                wanted.stream().filter(column -> !positions.containsKey(column)).count();
        // Some other list, such as the one that the county keeps itself: naming every column would help nobody.
        if (wanted.contains(KEY) && !positions.containsKey(KEY) && missing > wanted.size() / 2) {
            problems.add(SheetProblem.error(
                    CellPosition.wholeRow(sheet.headingRow()),
                    new Text(
                            "没有「" + headings.of(KEY) + "」列：这不是导出的表格。",
                            "The column \"" + headings.of(KEY)
                                    + "\" is missing: this is not a sheet that was exported."),
                    new Text(
                            "请先用 export 导出，在导出的表格里改，再导入。",
                            "Export the list first, change the exported sheet, and import that.")));
            return;
        }
        for (String column : wanted) {
            if (!positions.containsKey(column)) {
                problems.add(SheetProblem.error(
                        CellPosition.wholeRow(sheet.headingRow()),
                        new Text(
                                "缺少「" + headings.of(column) + "」列。",
                                "The column \"" + headings.of(column) + "\" is missing."),
                        new Text("请补上该列；列名请与导出的表格相同。", "Add it, with the heading as the export writes it.")));
            }
        }
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The cell of a row as the clerk means it: without the guard and the spaces around it, with LF as line end. */
    public Optional<String> value(Sheet.Row row, String column) {
        return Optional.ofNullable(positions.get(column))
                .map(position -> normal(CellGuard.unguard(row.cell(position))));
    }

    /** The place of a cell; that of the row where the sheet has no such column, or for null. */
    public CellPosition place(int row, String column) {
        return has(column)
                ? new CellPosition(row, positions.get(column), headings.of(column))
                : CellPosition.wholeRow(row);
    }

    /** What two cells have in common that mean the same, whatever breaks, spaces and invisible characters a program puts in. */
    static String normal(String cell) {
        String lines = cell.replace("\r\n", "\n").replace('\r', '\n');
        return ZERO_WIDTH
                .matcher(NO_BREAK.matcher(lines).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    private int width() {
        return sheet.rows().stream()
                .mapToInt(row -> row.cells().size())
                .reduce(sheet.headings().size(), Math::max);
    }

    private void find(int position, List<SheetProblem> problems) {
        String heading = position < sheet.headings().size()
                ? sheet.headings().get(position).strip()
                : "";
        CellPosition place = new CellPosition(sheet.headingRow(), position, heading);
        Optional<String> column = headings.columnOf(heading);
        if (column.isEmpty()) {
            reportUnknown(position, heading, problems);
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            problems.add(SheetProblem.error(
                    place,
                    new Text("这一列出现两次。", "This column stands here twice."),
                    new Text("请删去一列。", "Remove one of them.")));
        }
    }

    /** A column of notes does no harm; cells without any heading have most often slipped out of their column. */
    private void reportUnknown(int position, String heading, List<SheetProblem> problems) {
        if (!heading.isEmpty()) {
            problems.add(SheetProblem.warning(
                    new CellPosition(sheet.headingRow(), position, heading),
                    new Text("不认识这一列，不导入。", "This column is unknown and is not imported."),
                    new Text(
                            "如应导入，请改成这里的一个列名：" + headings.words() + "。",
                            "If it should be, give it one of these headings: " + headings.words() + ".")));
            return;
        }
        sheet.rows().stream()
                .filter(row -> !row.cell(position).isBlank())
                .forEach(row -> problems.add(SheetProblem.error(
                        new CellPosition(row.number(), position, ""),
                        new Text("这一格上方没有列名。", "This cell stands under no heading."),
                        new Text("请移到正确的列，或清空。", "Move it to its column, or empty it."))));
    }
}
