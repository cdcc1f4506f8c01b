package org.bianmin.content.sheet.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.sheet.RowChange;
import org.bianmin.content.sheet.SheetProblem;

/** Sets a sheet against the list as it is, item by item and cell by cell. */
public final class Comparison {

    private final Map<ItemKey, ItemCells> before = new LinkedHashMap<>();
    private final SheetColumns columns;
    private final List<SheetProblem> problems;
    private final RowKeys keys;
    private final List<RowChange> changes = new ArrayList<>();
    private final List<CandidateRow> candidate = new ArrayList<>();
    private final Set<ItemKey> seen = new LinkedHashSet<>();
    private int unchanged;

    /**
     * A row of the list as it would be.
     *
     * @param sheetRow the row of the sheet that it comes from
     */
    record CandidateRow(ItemCells cells, int sheetRow) {}

    /** @param used the keys that {@code changes.yaml} names, which may be of items that the list has not any more */
    public Comparison(
            ItemsTable before, Set<ItemKey> used, Sheet sheet, SheetColumns columns, List<SheetProblem> problems) {
        before.rows().forEach(row -> row.key().ifPresent(key -> this.before.put(key, row)));
        this.columns = columns;
        this.problems = problems;
        this.keys = new RowKeys(this.before, used, sheet, columns, problems);
        sheet.rows().forEach(this::compare);
        this.before.forEach((key, row) -> {
            if (!seen.contains(key)) {
                changes.add(new RowChange(RowChange.Kind.REMOVED, key, row.name(), List.of()));
            }
        });
        changes.sort(Comparator.comparing(RowChange::key));
        candidate.sort(Comparator.comparingInt(row -> row.cells().number().orElse(Integer.MAX_VALUE)));
    }

    /** By key of the item. */
    public List<RowChange> changes() {
        return List.copyOf(changes);
    }

    /** The items that the sheet has not, as they are now. */
    List<ItemCells> removed() {
        return before.entrySet().stream()
                .filter(row -> !seen.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public int unchanged() {
        return unchanged;
    }

    /** The list as it would be, by number; what cannot be right is in it too, for the reader to report. */
    public List<CandidateRow> candidate() {
        return List.copyOf(candidate);
    }

    private void compare(Sheet.Row row) {
        ItemKey key = keys.of(row);
        ItemCells old = before.get(key);
        List<String> cells = new ArrayList<>();
        List<RowChange.Cell> differences = new ArrayList<>();
        for (String column : ItemsReader.COLUMNS) {
            String oldCell = old == null ? "" : old.get(column);
            String oldValue = SheetColumns.normal(oldCell);
            String value = column.equals(ItemCells.KEY)
                    ? key.toString()
                    : columns.value(row, column)
                            .map(cell -> column.equals(ItemCells.ROW) ? plain(cell) : cell)
                            .orElse(oldValue);
            if (value.equals(oldValue)) {
                cells.add(oldCell);
                continue;
            }
            cells.add(value);
            if (column.equals(ItemCells.KEY)) {
                continue;
            }
            differences.add(new RowChange.Cell(column, oldValue, value));
            problems.addAll(CellFaults.of(value, columns.place(row.number(), column)));
        }
        candidate.add(new CandidateRow(new ItemCells(cells), row.number()));
        seen.add(key);
        note(key, old, new ItemCells(cells), differences);
    }

    private void note(ItemKey key, ItemCells old, ItemCells cells, List<RowChange.Cell> differences) {
        if (old == null) {
            changes.add(new RowChange(RowChange.Kind.ADDED, key, cells.name(), differences));
        } else if (differences.isEmpty()) {
            unchanged++;
        } else {
            changes.add(new RowChange(RowChange.Kind.CHANGED, key, cells.name(), differences));
        }
    }

    /** A whole number without the zeros and the sign that a program may have put before it. */
    private static String plain(String number) {
        try {
            return String.valueOf(Integer.parseInt(number));
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
