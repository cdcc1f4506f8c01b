package org.bianmin.content.folder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bianmin.ground.text.Text;

/**
 * Collects what is wrong, so that a clerk is told everything at once and not one thing a run. What two readers of one file
 * find is told once. Safe for several threads.
 */
public final class Problems {

    private final Set<ContentProblem> found = new LinkedHashSet<>();

    public synchronized void error(String rule, FilePosition place, Text message, Text remedy) {
        found.add(new ContentProblem(
                rule, ContentProblem.Severity.ERROR, place.file(), place.line(), place.column(), message, remedy));
    }

    public synchronized void warn(String rule, FilePosition place, Text message, Text remedy) {
        found.add(new ContentProblem(
                rule, ContentProblem.Severity.WARNING, place.file(), place.line(), place.column(), message, remedy));
    }

    /**
     * What a reader reads.
     *
     * @param reader reads and tells what it finds
     * @throws BrokenContentException with every problem, if there is any error
     */
    public static <T> T sound(Function<Problems, T> reader) {
        Problems problems = new Problems();
        T read = reader.apply(problems);
        problems.throwIfErrors();
        return read;
    }

    /** Takes over what others were told. */
    public void addAll(Problems others) {
        List<ContentProblem> theirs = others.all();
        synchronized (this) {
            found.addAll(theirs);
        }
    }

    public synchronized List<ContentProblem> all() {
        return List.copyOf(found);
    }

    public List<ContentProblem> errors() {
        return all().stream()
                .filter(problem -> problem.severity() == ContentProblem.Severity.ERROR)
                .toList();
    }

    /** Ends the reading if anything found stops publication. */
    public void throwIfErrors() {
        if (!errors().isEmpty()) {
            throw new BrokenContentException(all());
        }
    }
}
