package org.bianmin.content.sheet.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.content.sheet.RowChange;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.ground.text.Text;

/** Sets a sheet against the list as it is, row by row and cell by cell. */
public final class Comparison {

    private final Map<Integer, ItemCells> before = new LinkedHashMap<>();
    private final SheetColumns columns;
    private final List<SheetProblem> problems;
    private final List<RowChange> changes = new ArrayList<>();
    private final List<CandidateRow> candidate = new ArrayList<>();
    private final Set<Integer> seen = new LinkedHashSet<>();
    private int unchanged;

    /**
     * A row of the list as it would be.
     *
     * @param sheetRow the row of the sheet that it comes from
     */
    record CandidateRow(ItemCells cells, int sheetRow) {}

    public Comparison(ItemsTable before, Sheet sheet, SheetColumns columns, List<SheetProblem> problems) {
        before.rows().forEach(row -> row.number().ifPresent(number -> this.before.put(number, row)));
        this.columns = columns;
        this.problems = problems;
        sheet.rows().forEach(this::compare);
        this.before.forEach((number, row) -> {
            if (!seen.contains(number)) {
                changes.add(new RowChange(RowChange.Kind.REMOVED, number, row.name(), List.of()));
            }
        });
        changes.sort(Comparator.comparingInt(RowChange::row));
        candidate.sort(Comparator.comparingInt(row -> row.cells().number().orElse(Integer.MAX_VALUE)));
    }

    /** By number of the row in the list. */
    public List<RowChange> changes() {
        return List.copyOf(changes);
    }

    public int unchanged() {
        return unchanged;
    }

    /** The list as it would be, by number; what cannot be right is in it too, for the reader to report. */
    public List<CandidateRow> candidate() {
        return List.copyOf(candidate);
    }

    private void compare(Sheet.Row row) {
        OptionalInt number = number(row);
        ItemCells old = number.isPresent() ? before.get(number.getAsInt()) : null;
        List<String> cells = new ArrayList<>();
        List<RowChange.Cell> differences = new ArrayList<>();
        for (String column : ItemsReader.COLUMNS) {
            String oldCell = old == null ? "" : old.get(column);
            String oldValue = SheetColumns.normal(oldCell);
            String value = column.equals(ItemCells.ROW) && number.isPresent()
                    ? String.valueOf(number.getAsInt())
                    : columns.value(row, column).orElse(oldValue);
            if (value.equals(oldValue)) {
                cells.add(oldCell);
                continue;
            }
            cells.add(value);
            differences.add(new RowChange.Cell(column, oldValue, value));
            reportShortened(row, column, value);
        }
        candidate.add(new CandidateRow(new ItemCells(cells), row.number()));
        // A number that is no number, or stands there twice, is reported when the candidate is read.
        if (number.isPresent() && seen.add(number.getAsInt())) {
            note(number.getAsInt(), old, new ItemCells(cells), differences);
        }
    }

    private void note(int number, ItemCells old, ItemCells cells, List<RowChange.Cell> differences) {
        if (old == null) {
            changes.add(new RowChange(RowChange.Kind.ADDED, number, cells.name(), differences));
        } else if (differences.isEmpty()) {
            unchanged++;
        } else {
            changes.add(new RowChange(RowChange.Kind.CHANGED, number, cells.name(), differences));
        }
    }

    private OptionalInt number(Sheet.Row row) {
        try {
            return OptionalInt.of(
                    Integer.parseInt(columns.value(row, ItemCells.ROW).orElse("")));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private void reportShortened(Sheet.Row row, String column, String value) {
        if (CellGuard.isShortenedNumber(value)) {
            problems.add(SheetProblem.error(
                    columns.place(row.number(), column),
                    new Text(
                            "表格软件把长数字改成了「" + value + "」，后面的数字已丢失。",
                            "The spreadsheet program has shortened a long number to \"" + value
                                    + "\"; digits are lost."),
                    new Text(
                            "请先把该格设为文本格式，再重新填写。", "Set the format of the cell to text, then enter the number again.")));
        }
    }
}
