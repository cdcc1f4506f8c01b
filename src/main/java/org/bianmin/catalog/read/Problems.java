package org.bianmin.catalog.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.catalog.Text;

/**
 * Collects what is wrong, so that a clerk is told everything at once and not one thing a run. What two readers of one file
 * find is told once.
 */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void error(String rule, Place place, Text message, Text remedy) {
        found.add(
                new Problem(rule, Problem.Severity.ERROR, place.file(), place.line(), place.column(), message, remedy));
    }

    public void warn(String rule, Place place, Text message, Text remedy) {
        found.add(new Problem(
                rule, Problem.Severity.WARNING, place.file(), place.line(), place.column(), message, remedy));
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public List<Problem> errors() {
        return found.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /** Ends the reading if anything found stops publication. */
    public void throwIfErrors() {
        if (!errors().isEmpty()) {
            throw new BrokenContentException(all());
        }
    }
}
