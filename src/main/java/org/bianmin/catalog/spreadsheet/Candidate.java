package org.bianmin.catalog.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.catalog.read.CatalogReader;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Csv;
import org.bianmin.catalog.read.ItemsReader;
import org.bianmin.catalog.read.Problem;
import org.bianmin.catalog.read.Problems;

/** The content as it would be with a sheet in it. The catalog's reader says what would be wrong. */
final class Candidate {

    private final ListFile list;
    private final List<Comparison.CandidateRow> rows;
    private final ContentFolder before;
    private final ContentFolder after;

    Candidate(ContentFolder content, ListFile list, List<Comparison.CandidateRow> rows) {
        this.list = list;
        this.rows = rows;
        this.before = content;
        this.after = content.with(list.items(), table().csv())
                .with(list.jurisdictionFile(), list.withRows(content, count()));
    }

    /** The content folder with the list and its number of rows as they would be. */
    ContentFolder content() {
        return after;
    }

    /** What the reader finds in the list, by row and column of the sheet, and what else would no longer be right. */
    List<SheetProblem> problems(SheetColumns columns) {
        Set<Problem> known = new HashSet<>(read(before));
        return read(after).stream()
                .filter(problem -> isOfTheList(problem) || !known.contains(problem))
                .map(problem -> inTheSheet(problem, columns))
                .toList();
    }

    /**
     * The number of rows that the list should have: the highest number, so that one that is missing below it is noticed. But
     * not more than there are, before or now: a slip of the pen must not ask for hundreds of rows.
     */
    private int count() {
        int highest = rows.stream()
                .mapToInt(row -> row.cells().number().orElse(0))
                .max()
                .orElse(0);
        return Math.min(highest, Math.max(list.rows(), rows.size()));
    }

    private ItemsTable table() {
        return new ItemsTable(rows.stream().map(Comparison.CandidateRow::cells).toList());
    }

    private static List<Problem> read(ContentFolder content) {
        Problems problems = new Problems();
        CatalogReader.read(content, problems);
        return problems.all();
    }

    private boolean isOfTheList(Problem problem) {
        return problem.file().equals(list.items());
    }

    private SheetProblem inTheSheet(Problem problem, SheetColumns columns) {
        SheetPlace place = isOfTheList(problem)
                ? columns.place(sheetRow(problem.line()), problem.column())
                : SheetPlace.elsewhere(problem.file(), problem.line());
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
