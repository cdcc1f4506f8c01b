package org.bianmin.content.lint;

import java.util.List;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentProblem;

/** What the linter found, by file and line. */
public final class LintReport {

    private final List<ContentProblem> problems;

    public LintReport(List<ContentProblem> problems) {
        this.problems = ContentProblem.told(problems);
    }

    /** By file and line. */
    public List<ContentProblem> problems() {
        return problems;
    }

    public List<ContentProblem> errors() {
        return of(ContentProblem.Severity.ERROR);
    }

    public List<ContentProblem> warnings() {
        return of(ContentProblem.Severity.WARNING);
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

    private List<ContentProblem> of(ContentProblem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }
}
