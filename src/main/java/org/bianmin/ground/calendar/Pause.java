package org.bianmin.ground.calendar;

import java.time.LocalDate;

/**
 * A time that a limit does not count: the days after {@code from}, up to and including {@code to}. The day on which it begins is
 * counted, for the day of an event never starts anything before the next.
 *
 * @param to the day on which it ended; null while it lasts
 * @param why a code, such as {@code supplement}
 */
public record Pause(LocalDate from, LocalDate to, String why) {

    boolean holds(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }

    boolean isOpen() {
        return to == null;
    }
}
