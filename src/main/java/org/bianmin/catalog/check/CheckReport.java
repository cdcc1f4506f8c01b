package org.bianmin.catalog.check;

import java.util.List;
import org.bianmin.catalog.FromContent;
import org.bianmin.catalog.read.BrokenContentException;
import org.bianmin.catalog.read.Problem;

/** What the linter found, by file and line. */
public class CheckReport implements FromContent {

    private final List<Problem> problems;

    public CheckReport(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** By file and line. */
    public List<Problem> problems() {
        return problems;
    }

    public List<Problem> errors() {
        return of(Problem.Severity.ERROR);
    }

    public List<Problem> warnings() {
        return of(Problem.Severity.WARNING);
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

    private List<Problem> of(Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }
}
