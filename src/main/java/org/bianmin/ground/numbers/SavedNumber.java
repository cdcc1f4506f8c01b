package org.bianmin.ground.numbers;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * The number under which a form is kept that has not been handed in: {@code SAVE-K7QM-2XWD}. It has neither place nor day nor digits
 * at its end, so that nobody takes it for the number of a case, nor one for the other.
 */
public record SavedNumber(String value) {

    private static final String HEAD = "SAVE";
    private static final Pattern SHAPE = Pattern.compile(HEAD + "[0-9A-Z]{8}");

    /** A new number. */
    public static SavedNumber draw(RandomGenerator random) {
        return new SavedNumber(HEAD + "-" + LookupSecret.draw(random).value());
    }

    /** The number that somebody typed, with or without hyphens and spaces, in any case; empty if it cannot be one. */
    public static Optional<SavedNumber> parse(String typed) {
        String compact = TypedNumber.compact(typed);
        if (!SHAPE.matcher(compact).matches()) {
            return Optional.empty();
        }
        return LookupSecret.parse(compact.substring(HEAD.length())).map(part -> new SavedNumber(HEAD + "-" + part));
    }

    @Override
    public String toString() {
        return value;
    }
}
