package org.bianmin.catalog.read;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be published as it is. Its message lists every problem, each with file and line. */
public final class BrokenContentException extends RuntimeException {

    private final transient List<Problem> problems;

    public BrokenContentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
