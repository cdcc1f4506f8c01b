package org.bianmin.ground.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The unit in which a text counts a limit. */
public enum LimitUnit {
    /** Days on which offices work, by the yearly holiday schedule (工作日). */
    WORKING_DAYS,
    /** Days of the calendar (日). */
    DAYS,
    MONTHS,
    YEARS;

    /** As it stands in data: {@code working-days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LimitUnit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }
}
