package org.bianmin.ground.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For how long something may take, in the unit of the text that says so. Written {@code 5 working-days}.
 *
 * @param amount at least 1
 */
public record Limit(int amount, LimitUnit unit) {

    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{0,3} [a-z-]+");

    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + amount);
        }
    }

    /** Reads what {@link #written} has written; empty if it is none. */
    public static Optional<Limit> parse(String written) {
        if (written == null || !WRITTEN.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        String[] parts = written.strip().split(" ");
        return LimitUnit.of(parts[1]).map(unit -> new Limit(Integer.parseInt(parts[0]), unit));
    }

    public String written() {
        return amount + " " + unit.code();
    }
}
