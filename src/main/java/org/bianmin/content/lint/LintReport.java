package org.bianmin.content.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentProblem;

/** What the linter found, by file and line. */
public final class LintReport {

    private final List<ContentProblem> problems;

    public LintReport(List<ContentProblem> problems) {
        this.problems = ContentProblem.told(problems);
    }

    /** What was found here and there, each once. */
    public static LintReport of(Stream<ContentProblem> found) {
        return new LintReport(found.distinct()
                .sorted(Comparator.comparing(ContentProblem::file)
                        .thenComparing(ContentProblem::line)
                        .thenComparing(ContentProblem::rule))
                .toList());
    }

    /** By file and line. */
    public List<ContentProblem> problems() {
        return problems;
    }

    public List<ContentProblem> errors() {
        return only(ContentProblem.Severity.ERROR);
    }

    public List<ContentProblem> warnings() {
        return only(ContentProblem.Severity.WARNING);
    }

    /**
     * Stops a publication.
     *
     * @throws BrokenContentException with every error, if there is any
     */
    public void throwIfErrors() {
        if (!errors().isEmpty()) {
            throw new BrokenContentException(errors());
        }
    }

    private List<ContentProblem> only(ContentProblem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }
}
