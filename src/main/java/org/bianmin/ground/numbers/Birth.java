package org.bianmin.ground.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Whether a person of today can have been born on a day. */
final class Birth {

    /** In years. The longest life on record is 122. */
    private static final int LONGEST_LIFE = 130;

    private Birth() {}

    /** The day, however long ago or ahead; refused if the calendar has none. */
    static Verdict<LocalDate> day(int year, int month, int day) {
        try {
            return Verdict.right(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Verdict.wrong(NumberFault.NO_SUCH_DAY);
        }
    }

    static Verdict<LocalDate> judge(int year, int month, int day, LocalDate today) {
        Verdict<LocalDate> birth = day(year, month, day);
        if (birth.value() == null) {
            return birth;
        }
        if (birth.value().isAfter(today)) {
            return Verdict.wrong(NumberFault.NOT_YET_BORN);
        }
        return birth.value().isBefore(today.minusYears(LONGEST_LIFE)) ? Verdict.wrong(NumberFault.TOO_LONG_AGO) : birth;
    }
}
