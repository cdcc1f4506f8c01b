package org.bianmin.ground.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.ground.calendar.Deadline.Kind;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days by the real holiday schedules of 2025 and 2026. */
class DeadlineRuleTest {

    private static final WorkingDays WORKING =
            Content.snapshot(Content.real()).calendar().workingDays();
    private static final DeadlineRule RULE = new DeadlineRule(WORKING, true);

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 5 working-days, 2026-02-27",
        "2026-09-18, 10 working-days, 2026-10-09",
        "2026-04-30, 3 working-days, 2026-05-08",
        // A Thursday; the fifteenth day is a Friday.
        "2026-03-05, 15 days, 2026-03-20",
        // The last day is National Day, so the first working day after the holiday.
        "2026-09-16, 15 days, 2026-10-08",
        "2026-01-31, 1 months, 2026-02-28",
        "2026-03-10, 1 months, 2026-04-10",
        "2025-03-10, 1 years, 2026-03-10"
    })
    void aLimitEndsOnTheDayThatThePublicWouldCount(LocalDate event, String limit, LocalDate last) {
        Deadline deadline = RULE.of(event, Limit.parse(limit).orElseThrow(), List.of());
        assertEquals(Kind.DUE, deadline.kind());
        assertEquals(last, deadline.day());
        assertEquals(event.plusDays(1), deadline.days().get(0).date());
        assertEquals(last, deadline.days().get(deadline.days().size() - 1).date());
        assertFalse(deadline.isOverdue(last));
        assertTrue(deadline.isOverdue(last.plusDays(1)));
    }

    @Test
    void aPauseAcrossTheSpringFestivalMovesTheDayByItsWorkingDaysOnly() {
        List<Pause> pauses = List.of(new Pause(day("2026-02-13"), day("2026-02-25"), "site-visit"));
        // Accepted on Wednesday the 11th: the 12th and 13th count; then the 26th, 27th and the worked Saturday, the
        // 28th.
        Deadline deadline = RULE.of(day("2026-02-11"), new Limit(5, LimitUnit.WORKING_DAYS), pauses);
        assertEquals(day("2026-02-28"), deadline.day());
        assertEquals(
                12,
                deadline.days().stream()
                        .filter(one -> one.why().equals("paused"))
                        .count());
    }

    @Test
    void whilePausedThereIsNoLastDay() {
        List<Pause> pauses = List.of(new Pause(day("2026-02-13"), null, "site-visit"));
        Deadline deadline = RULE.of(day("2026-02-11"), new Limit(5, LimitUnit.WORKING_DAYS), pauses);
        assertEquals(Kind.PAUSED, deadline.kind());
        assertNull(deadline.day());
        assertFalse(deadline.isOverdue(day("2030-01-01")));
    }

    @Test
    void aYearWithoutAScheduleIsNeverGuessed() {
        Deadline deadline = RULE.of(day("2026-12-29"), new Limit(5, LimitUnit.WORKING_DAYS), List.of());
        assertEquals(Kind.NOT_BEFORE, deadline.kind());
        assertEquals(2027, deadline.missing());
        // The 30th and 31st count; were the three first days of January worked, it would end on the third of them.
        assertEquals(day("2027-01-03"), deadline.day());
        assertFalse(deadline.isOverdue(day("2027-06-01")));
        assertEquals(
                Kind.NOT_BEFORE,
                RULE.of(day("2026-12-20"), new Limit(15, LimitUnit.DAYS), List.of())
                        .kind());
    }

    @Test
    void aLimitOfDaysStaysOnADayOffWhereTheOfficeSaysSo() {
        DeadlineRule stays = new DeadlineRule(WORKING, false);
        assertEquals(
                day("2026-10-01"),
                stays.of(day("2026-09-16"), new Limit(15, LimitUnit.DAYS), List.of())
                        .day());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
