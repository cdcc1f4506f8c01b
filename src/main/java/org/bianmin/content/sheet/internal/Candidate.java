package org.bianmin.content.sheet.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.SheetProblem;

/** The content as it would be with a sheet in it. The catalog's reader says what would be wrong. */
public final class Candidate {

    private final ListFile list;
    private final List<Comparison.CandidateRow> rows;
    private final RemovedRows removed;
    private final ContentFolder before;
    private final ContentFolder after;

    public Candidate(ContentFolder content, ListFile list, Comparison comparison) {
        this.list = list;
        this.rows = comparison.candidate();
        this.removed = RemovedRows.of(content, list, comparison);
        this.before = content;
        ContentFolder listed = content.with(list.items(), table().csv())
                .with(list.jurisdictionFile(), list.withRows(content, count()));
        this.after = removed.isEmpty() ? listed : listed.with(list.removedFile(), removed.csv(count()));
    }

    /** The content folder with the list and its number of rows as they would be. */
    public ContentFolder content() {
        return after;
    }

    /** What the reader finds in the list, by row and column of the sheet, and what else would no longer be right. */
    public List<SheetProblem> problems(SheetColumns columns) {
        Set<ContentProblem> known = new HashSet<>(read(before));
        return read(after).stream()
                .filter(problem -> isOfTheList(problem) || !known.contains(problem))
                .map(problem -> inTheSheet(problem, columns))
                .toList();
    }

    /**
     * The number of rows that the list should have: the highest number, so that one that is missing below it is noticed
     * whose item was not removed. But not more than there are, before or now: a slip of the pen must not ask for hundreds of rows.
     */
    private int count() {
        int highest = rows.stream()
                .mapToInt(row -> row.cells().number().orElse(0))
                .max()
                .orElse(0);
        return Math.min(highest, Math.max(list.rows(), rows.size() + removed.left()));
    }

    private ItemsTable table() {
        return new ItemsTable(rows.stream().map(Comparison.CandidateRow::cells).toList());
    }

    private static List<ContentProblem> read(ContentFolder content) {
        Problems problems = new Problems();
        Catalog catalog = CatalogReader.read(content, problems);
        catalog.jurisdictions().forEach(jurisdiction -> ControlsReader.ofPlace(content, jurisdiction, problems));
        return problems.all();
    }

    private boolean isOfTheList(ContentProblem problem) {
        return problem.file().equals(list.items());
    }

    private SheetProblem inTheSheet(ContentProblem problem, SheetColumns columns) {
        CellPosition place = isOfTheList(problem)
                ? columns.place(sheetRow(problem.line()), problem.column())
                : CellPosition.elsewhere(problem.file(), problem.line());
        return new SheetProblem(problem.severity(), place, problem.message(), problem.remedy());
    }

    /** The row of the sheet from which the row that begins on a line of the table comes; the header row for the header. */
    private int sheetRow(int line) {
        List<Integer> lines = Csv.read(after, list.items(), ItemsReader.COLUMNS, new Problems()).stream()
                .map(row -> row.place().line())
                .toList();
        int index = lines.indexOf(line);
        return index < 0 ? 1 : rows.get(index).sheetRow();
    }
}
