package org.bianmin.content.sheet.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.content.sheet.RowChange;
import org.bianmin.content.sheet.SheetProblem;

/** What an import would do, as text for a terminal. */
public final class ImportPreview {

    private static final String NOTHING = "（空 empty）";

    private final Headings headings;
    private final StringBuilder text = new StringBuilder();

    private ImportPreview(Headings headings) {
        this.headings = headings;
    }

    /** The preview, each line ended with LF. Line breaks and other controls in cells are shown as signs. */
    public static String of(ImportPlan plan, Headings headings) {
        ImportPreview preview = new ImportPreview(headings);
        preview.line(
                "%s %s%s",
                plan.list().name().zh(), plan.list().id(), plan.sheet().isEmpty() ? "" : "（" + plan.sheet() + "）");
        if (plan.isCompared()) {
            preview.changes(plan, RowChange.Kind.ADDED, "新增 Added");
            preview.changes(plan, RowChange.Kind.CHANGED, "修改 Changed");
            preview.changes(plan, RowChange.Kind.REMOVED, "删除 Removed");
            preview.line("未变 Unchanged: %d", plan.unchanged());
        }
        preview.problems(plan, ContentProblem.Severity.WARNING, "提醒 Warnings");
        preview.problems(plan, ContentProblem.Severity.ERROR, "错误 Errors");
        return preview.text.toString();
    }

    private void changes(ImportPlan plan, RowChange.Kind kind, String title) {
        List<RowChange> changes =
                plan.changes().stream().filter(change -> change.kind() == kind).toList();
        line("%s: %d", title, changes.size());
        for (RowChange change : changes) {
            line("  %s  %s", change.key().idIn(plan.list().id()), visible(change.name()));
            for (RowChange.Cell cell : change.cells()) {
                String heading = headings.of(cell.column());
                if (kind == RowChange.Kind.CHANGED) {
                    line("      %s: %s → %s", heading, visible(cell.before()), visible(cell.after()));
                } else {
                    line("      %s: %s", heading, visible(cell.after()));
                }
            }
        }
    }

    private void problems(ImportPlan plan, ContentProblem.Severity severity, String title) {
        List<SheetProblem> problems = plan.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .sorted(Comparator.comparing(SheetProblem::place))
                .toList();
        if (problems.isEmpty()) {
            return;
        }
        line("");
        line("%s: %d", title, problems.size());
        for (SheetProblem problem : problems) {
            line(
                    "  %s：%s%s",
                    visible(problem.place().text().zh()),
                    visible(problem.message().zh()),
                    problem.remedy().zh());
            line(
                    "    %s: %s %s",
                    visible(problem.place().text().en()),
                    visible(problem.message().en()),
                    problem.remedy().en());
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(format, values)).append('\n');
    }

    /** Keeps a cell on one line, and from steering the terminal. */
    private static String visible(String cell) {
        return cell.isEmpty()
                ? NOTHING
                : cell.codePoints()
                        .mapToObj(point -> point == '\n'
                                ? "⏎"
                                : Character.isISOControl(point)
                                        ? String.format("\\u%04X", point)
                                        : Character.toString(point))
                        .collect(Collectors.joining());
    }
}
