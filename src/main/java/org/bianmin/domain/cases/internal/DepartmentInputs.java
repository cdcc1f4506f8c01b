package org.bianmin.domain.cases.internal;

import java.util.List;
import java.util.Optional;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.CaseHistory;

/** The departments that are named in a joint case, checked. */
final class DepartmentInputs {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;

    private DepartmentInputs() {}

    /** What is kept of it: the departments that are asked, one on each line, or one that is waited for; empty if it is neither. */
    static Optional<String> of(ActionInput input, CaseHistory history, String typed) {
        return input == ActionInput.DEPARTMENTS
                ? asked(typed)
                : Optional.of(typed).filter(history.opinions().missing()::contains);
    }

    private static Optional<String> asked(String typed) {
        List<String> named = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        boolean right = !named.isEmpty()
                && named.size() <= MOST
                && named.stream().allMatch(name -> name.codePointCount(0, name.length()) <= LONGEST_NAME);
        return right ? Optional.of(String.join("\n", named)) : Optional.empty();
    }
}
