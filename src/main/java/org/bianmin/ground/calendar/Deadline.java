package org.bianmin.ground.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * When a limit ends, and how that was counted.
 *
 * @param kind whether the day is known
 * @param day the last day; where only {@link Kind#NOT_BEFORE} is known, the earliest that it can be; null while it is paused
 * @param missing the year whose schedule is missing; 0 where none is
 * @param days each day from the one after the start to the last, in order
 */
public record Deadline(Kind kind, LocalDate day, int missing, List<CountedDay> days) {

    /** How sure the day is. */
    public enum Kind {
        DUE,
        /** The limit runs into a year whose holiday schedule has not been published: the day is never guessed. */
        NOT_BEFORE,
        /** The limit does not run at the moment, so it has no last day yet. */
        PAUSED
    }

    public Deadline {
        days = List.copyOf(days);
    }

    /** Whether its last day is past. Judged when it is asked, never kept. */
    public boolean isOverdue(LocalDate today) {
        return kind == Kind.DUE && today.isAfter(day);
    }

    /**
     * A day that was looked at.
     *
     * @param counted its number, from 1, if it counts; otherwise 0
     * @param why {@code counted}, {@code off}, {@code paused}, or {@code moved} for a day off to which a limit would have run
     */
    public record CountedDay(LocalDate date, int counted, String why) {}
}
