package org.bianmin.content.folder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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
     * Reads several things on all cores. What is wrong with each is told as if they were read one after another.
     *
     * @param reader reads one and tells the problems that it is given
     */
    public <T, R> List<R> together(List<T> things, BiFunction<T, Problems, R> reader) {
        record Reading<R>(R result, Problems problems) {}
        List<Reading<R>> readings = things.parallelStream()
                .map(thing -> {
                    Problems own = new Problems();
                    return new Reading<>(reader.apply(thing, own), own);
                })
                .toList();
        readings.forEach(reading -> addAll(reading.problems()));
        return readings.stream().map(Reading::result).toList();
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
