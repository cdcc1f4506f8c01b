package org.bianmin.domain.cases.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.process.Duty;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.Deadline;

/** The day by which something is to be done that is left to be done later. */
final class DutyDayInput {

    private DutyDayInput() {}

    /** Reads a day; empty if it is none. */
    static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The last day that a source or the office sets for it; empty where neither sets one, or it is not known yet.
     *
     * @param duty what is left to be done, or null
     * @param today from which it is counted
     */
    static Optional<LocalDate> last(Rulebook book, ItemProcess rules, Duty duty, LocalDate today) {
        return Optional.ofNullable(duty)
                .flatMap(rules::within)
                .map(limit -> book.deadlines().of(today, limit.value(), List.of()))
                .filter(end -> end.kind() == Deadline.Kind.DUE)
                .map(Deadline::day);
    }
}
