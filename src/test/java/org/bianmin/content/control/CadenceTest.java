package org.bianmin.content.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.control.Cadence.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"daily", "irregular", "monthly 1", "monthly last", "yearly 02-last", "yearly 11-01"})
    void whatTheContentSaysIsReadAndWritten(String words) {
        assertEquals(words, Cadence.parse(words).orElseThrow().words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "monthly 31", "monthly", "yearly 02-29", "yearly 13-01", "yearly 04-31"})
    void whatIsNoTimeIsRefused(String words) {
        assertTrue(Cadence.parse(words).isEmpty(), words);
    }

    @Test
    void aMonthlyOneIsAboutTheMonthBefore() {
        Cadence monthly = Cadence.parse("monthly 1").orElseThrow();
        assertEquals(List.of(new Due("2026-10", day("2026-11-01"))), monthly.dueBy(day("2026-11-30"), null));
        assertEquals(
                List.of(new Due("2026-09", day("2026-10-01")), new Due("2026-10", day("2026-11-01"))),
                monthly.dueBy(day("2026-11-01"), day("2026-09-01")));
        assertEquals(List.of(), monthly.dueBy(day("2026-11-30"), day("2026-11-01")));
        assertEquals(day("2026-12-01"), monthly.nextAfter(day("2026-11-01")).orElseThrow());
    }

    @Test
    void aDailyOneLeavesNoDayOutOnWhichTheMachineWasOff() {
        Cadence daily = Cadence.parse("daily").orElseThrow();
        assertEquals(List.of(new Due("2026-11-29", day("2026-11-30"))), daily.dueBy(day("2026-11-30"), null));
        assertEquals(
                List.of("2026-11-27", "2026-11-28", "2026-11-29"),
                daily.dueBy(day("2026-11-30"), day("2026-11-27")).stream()
                        .map(Due::period)
                        .toList());
        assertEquals(List.of(), daily.dueBy(day("2026-11-30"), day("2026-12-02")));
    }

    @Test
    void theLastDayOfFebruaryIsThatOfTheYear() {
        Cadence yearly = Cadence.parse("yearly 02-last").orElseThrow();
        assertEquals(List.of(new Due("2028", day("2028-02-29"))), yearly.dueBy(day("2028-03-01"), day("2027-02-28")));
        assertEquals(List.of(), yearly.dueBy(day("2028-02-28"), day("2027-02-28")));
        assertEquals(day("2028-02-29"), yearly.nextAfter(day("2028-02-28")).orElseThrow());
        assertEquals(day("2029-02-28"), yearly.nextAfter(day("2028-02-29")).orElseThrow());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
