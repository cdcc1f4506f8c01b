package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in a work list: the row after which it goes on. Written as the day of the epoch and the id, {@code 20787.17}.
 *
 * @param id of the case
 */
public record WorkListPlace(LocalDate urgentOn, long id) {

    private static final String WRITTEN = "[0-9]{1,6}\\.[0-9]{1,18}";

    /** Reads what {@link #written} has written; empty if it is none. */
    public static Optional<WorkListPlace> parse(String written) {
        if (written == null || !written.matches(WRITTEN)) {
            return Optional.empty();
        }
        int dot = written.indexOf('.');
        return Optional.of(new WorkListPlace(
                LocalDate.ofEpochDay(Long.parseLong(written.substring(0, dot))),
                Long.parseLong(written.substring(dot + 1))));
    }

    public String written() {
        return urgentOn.toEpochDay() + "." + id;
    }
}
