package org.bianmin.content.sheet.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.content.sheet.RowChange;
import org.bianmin.content.sheet.SheetProblem;

/** What an import would do, as text for a terminal. */
public final class ImportPreview {

    private static final String NOTHING = "（空 empty）";

    /** So many problems of one kind still have a line each. */
    private static final int MOST_LINES = 5;

    private static final int MOST_ROWS = 10;
    private static final int MOST_MESSAGES = 3;

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
        preview.problems(plan.problems());
        return preview.text.toString();
    }

    /** Problems alone. */
    public static String problems(List<SheetProblem> problems, Headings headings) {
        ImportPreview preview = new ImportPreview(headings);
        preview.problems(problems);
        return preview.text.toString();
    }

    private void problems(List<SheetProblem> problems) {
        problems(problems, ContentProblem.Severity.WARNING, "提醒 Warnings");
        problems(problems, ContentProblem.Severity.ERROR, "错误 Errors");
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

    private void problems(List<SheetProblem> all, ContentProblem.Severity severity, String title) {
        List<SheetProblem> problems = all.stream()
                .filter(problem -> problem.severity() == severity)
                .sorted(Comparator.comparing(SheetProblem::place))
                .toList();
        if (problems.isEmpty()) {
            return;
        }
        line("");
        line("%s: %d", title, problems.size());
        Map<String, List<SheetProblem>> kinds = problems.stream()
                .collect(Collectors.groupingBy(ImportPreview::kind, LinkedHashMap::new, Collectors.toList()));
        kinds.values().forEach(this::kind);
    }

    /** What is of one kind: in one column with one remedy. */
    private static String kind(SheetProblem problem) {
        return problem.place().column() + " " + problem.remedy().zh();
    }

    /** A few problems of a kind each by itself, many in one line: where they are, and what they say. */
    private void kind(List<SheetProblem> problems) {
        if (problems.size() <= MOST_LINES) {
            problems.forEach(this::problem);
            return;
        }
        SheetProblem first = problems.get(0);
        String rows = problems.stream()
                .map(problem -> String.valueOf(problem.place().row()))
                .distinct()
                .limit(MOST_ROWS)
                .collect(Collectors.joining(", "));
        List<String> zh = problems.stream()
                .map(problem -> visible(problem.message().zh()))
                .distinct()
                .toList();
        List<String> en = problems.stream()
                .map(problem -> visible(problem.message().en()))
                .distinct()
                .toList();
        line(
                "  %s 等共 %d 处（第 %s 行…）：%s%s",
                visible(first.place().text().zh()),
                problems.size(),
                rows,
                few(zh),
                first.remedy().zh());
        line(
                "    %s and others, %d in all (rows %s …): %s %s",
                visible(first.place().text().en()),
                problems.size(),
                rows,
                few(en),
                first.remedy().en());
    }

    private static String few(List<String> messages) {
        return String.join(" ", messages.subList(0, Math.min(MOST_MESSAGES, messages.size())))
                + (messages.size() > MOST_MESSAGES ? " … (" + messages.size() + ")" : "");
    }

    private void problem(SheetProblem problem) {
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
