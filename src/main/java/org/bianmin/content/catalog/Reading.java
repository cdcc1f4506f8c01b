package org.bianmin.content.catalog;

import java.util.function.Function;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.Problems;

/**
 * What has been read of the content and what was found wrong on the way, so that it is read once both for the linter, who wants
 * to know all that is wrong, and for those who work with it, who want none of it if anything is. It may be read with the
 * catalog's reading and with no other: all but the catalog's are read at the same time, and would wait for each other.
 *
 * @param <T> what has been read
 */
public class Reading<T> implements FromContent {

    private final T read;
    private final Problems problems;

    private Reading(T read, Problems problems) {
        this.read = read;
        this.problems = problems;
    }

    /**
     * Reads now.
     *
     * @param reader reads and tells what it finds
     */
    public static <T> Reading<T> of(Function<Problems, T> reader) {
        Problems problems = new Problems();
        return new Reading<>(reader.apply(problems), problems);
    }

    /** What can be read. */
    public T asFarAsItGoes() {
        return read;
    }

    public Problems problems() {
        return problems;
    }

    /**
     * The whole.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    public T whole() {
        problems.throwIfErrors();
        return read;
    }
}
