package org.bianmin.ground.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.calendar.HolidaysReader;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final Problems problems = new Problems();
    private final WorkingDays days = HolidaysReader.read(Content.fixture(), problems);

    @Test
    void theRealSchedulesAreReadWithoutProblems() {
        assertEquals(List.of(), problems.all());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13, 5, 2026-02-27", "2026-09-18, 10, 2026-10-09", "2026-04-30, 3, 2026-05-08"})
    void periodsSkipHolidaysAndCountMakeUpDays(LocalDate event, int workingDays, LocalDate last) {
        assertEquals(last, days.after(event, workingDays));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void eachYearHas248WorkingDays(int year) {
        long count = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(days::isWorkingDay)
                .count();
        assertEquals(248, count);
    }

    @Test
    void aMakeUpSundayIsWorkedAndAHolidayMondayIsNot() {
        assertTrue(days.isWorkingDay(LocalDate.of(2026, 1, 4)));
        assertFalse(days.isWorkingDay(LocalDate.of(2026, 2, 16)));
    }

    @Test
    void aYearWithoutAScheduleFailsInsteadOfGuessing() {
        LocalDate late = LocalDate.of(2026, 12, 31);
        MissingScheduleException failure = assertThrows(MissingScheduleException.class, () -> days.after(late, 1));
        assertEquals(2027, failure.year());
    }
}
