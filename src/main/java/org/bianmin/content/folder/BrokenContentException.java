package org.bianmin.content.folder;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be published as it is. Its message lists every problem, each with file and line. */
public final class BrokenContentException extends RuntimeException {

    private final transient List<ContentProblem> problems;

    public BrokenContentException(List<ContentProblem> problems) {
        super(ContentProblem.told(problems).stream()
                .map(ContentProblem::toString)
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = ContentProblem.told(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
