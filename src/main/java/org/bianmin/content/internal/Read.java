package org.bianmin.content.internal;

import java.util.function.Function;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.Problems;

/**
 * What could be read, and what was wrong with it: the linter wants both, whoever works with the content wants none of it if
 * there is any error.
 */
public record Read<T>(T value, Problems problems) {

    /** Reads now. */
    public static <T> Read<T> of(Function<Problems, T> reader) {
        Problems problems = new Problems();
        return new Read<>(reader.apply(problems), problems);
    }

    /**
     * The value.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    public T sound() {
        problems.throwIfErrors();
        return value;
    }

    /** The value as far as it could be read; its problems are told to whoever reads on. */
    public T value(Problems told) {
        told.addAll(problems);
        return value;
    }

    public boolean isSound() {
        return problems.errors().isEmpty();
    }
}
