package org.bianmin.ground.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them into forms and registers: {@code 2026-11-30}, of this century or one beside it. */
public final class WrittenDay {

    private static final Pattern FORM = Pattern.compile("(?:19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private WrittenDay() {}

    /** The day; empty where there is none, and for a year that can only be a slip and would be too far for a database. */
    public static Optional<LocalDate> of(String written) {
        try {
            return FORM.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
