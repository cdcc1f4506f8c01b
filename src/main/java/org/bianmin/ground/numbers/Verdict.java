package org.bianmin.ground.numbers;

import java.util.Optional;

/**
 * What a rule says of something typed.
 *
 * @param value in its one written form, or null if it is refused
 * @param fault why it is refused, or null
 */
public record Verdict<T>(T value, NumberFault fault) {

    public static <T> Verdict<T> right(T value) {
        return new Verdict<>(value, null);
    }

    public static <T> Verdict<T> wrong(NumberFault fault) {
        return new Verdict<>(null, fault);
    }

    /** The value, if it is not refused. */
    public Optional<T> accepted() {
        return Optional.ofNullable(value);
    }
}
