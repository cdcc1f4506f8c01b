package org.bianmin.content.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bianmin.ground.text.Text;

/**
 * Something wrong in {@code content/}, told to the clerk who edits it.
 *
 * @param rule the kebab-case name of the rule that found it
 * @param severity an error stops publication, a warning is listed for maintainers
 * @param file relative to the content folder, with forward slashes
 * @param line counted from 1
 * @param column the column of a table, or null, see {@link FilePosition}
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record ContentProblem(
        String rule, Severity severity, String file, int line, String column, Text message, Text remedy) {

    /** The order in which problems are told. */
    public static final Comparator<ContentProblem> BY_FILE_AND_LINE = Comparator.comparing(ContentProblem::file)
            .thenComparing(ContentProblem::line)
            .thenComparing(ContentProblem::rule);

    private static final Set<String> OF_FORM = Set.of("encoding", "missing-file", "csv", "csv-header", "yaml");

    /** A problem of a line as a whole. */
    public ContentProblem(String rule, Severity severity, String file, int line, Text message, Text remedy) {
        this(rule, severity, file, line, null, message, remedy);
    }

    /** Whether the site may still be published. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * What a clerk is to be told of what was found. Where a file cannot be read at all, the other errors are left out: they are
     * most often that nothing of this file is found, and they are told when it can be read.
     */
    public static List<ContentProblem> told(List<ContentProblem> found) {
        return found.stream().anyMatch(ContentProblem::isOfForm)
                ? found.stream()
                        .filter(problem -> problem.severity == Severity.WARNING || problem.isOfForm())
                        .toList()
                : List.copyOf(found);
    }

    private boolean isOfForm() {
        return severity == Severity.ERROR && OF_FORM.contains(rule);
    }

    /** One line for a terminal or an editor: file, line, rule, then the message and the remedy in both languages. */
    @Override
    public String toString() {
        return "%s:%d: %s [%s] %s %s%n    %s %s"
                .formatted(
                        file,
                        line,
                        severity == Severity.ERROR ? "错误 error" : "提醒 warning",
                        rule,
                        message.zh(),
                        remedy.zh(),
                        message.en(),
                        remedy.en());
    }
}
