package org.bianmin.domain.supervision.kind;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * The days that a run is about, as moments of China.
 *
 * @param first the first day
 * @param end the day after the last one
 */
record Days(LocalDate first, LocalDate end) {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    /** Those of a period: a day, a month or a year. */
    static Days of(String period) {
        return switch (period.length()) {
            case DAY ->
                new Days(LocalDate.parse(period), LocalDate.parse(period).plusDays(1));
            case MONTH ->
                new Days(
                        YearMonth.parse(period).atDay(1),
                        YearMonth.parse(period).plusMonths(1).atDay(1));
            default ->
                new Days(
                        Year.parse(period).atDay(1),
                        Year.parse(period).plusYears(1).atDay(1));
        };
    }

    OffsetDateTime from() {
        return first.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }

    OffsetDateTime until() {
        return end.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
