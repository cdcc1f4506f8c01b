package org.bianmin.doors.site.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bianmin.content.calendar.HolidaySchedule;
import org.bianmin.content.calendar.HolidaysReader;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearViewTest {

    private static final HolidaySchedule SCHEDULE = HolidaysReader.schedule(Content.fixture(), new Problems());

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void theCalendarAndTheCountingOfPeriodsAgreeOnEveryDay(int year) {
        WorkingDays days = SCHEDULE.workingDays();
        for (YearView.Month month : YearView.of(SCHEDULE, year).months()) {
            List<YearView.Day> shown = month.weeks().stream()
                    .flatMap(List::stream)
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(LocalDate.of(year, month.number(), 1).lengthOfMonth(), shown.size());
            for (YearView.Day day : shown) {
                LocalDate date = LocalDate.of(year, month.number(), day.number());
                assertEquals(days.isWorkingDay(date), !day.isHoliday() && !day.isWeekend(), date::toString);
            }
            assertEquals(
                    shown.stream()
                            .filter(day -> !day.isHoliday() && !day.isWeekend())
                            .count(),
                    month.worked());
        }
    }

    @Test
    void weeksBeginOnMondayAndAreFilledUp() {
        YearView.Month february = YearView.of(SCHEDULE, 2026).months().get(1);
        assertTrue(february.weeks().stream().allMatch(week -> week.size() == 7));
        assertNull(february.weeks().get(0).get(5));
        assertEquals(1, february.weeks().get(0).get(6).number());
        assertEquals(16, february.weeks().get(3).get(0).number());
        assertTrue(february.weeks().get(3).get(0).isHoliday());
    }

    @Test
    void occasionsNameTheDaysOffAndTheDaysThatMakeUpForThem() {
        List<YearView.Occasion> february =
                YearView.of(SCHEDULE, 2026).months().get(1).occasions();
        assertEquals(2, february.size());
        assertTrue(february.get(0).off());
        assertEquals("春节", february.get(0).name().zh());
        assertEquals("15–23", february.get(0).days());
        assertEquals("14, 28", february.get(1).days());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1; 1", "1 2 3; 1–3", "4 26; 4, 26", "1 2 5 7 8; 1–2, 5, 7–8"})
    void daysThatFollowEachOtherAreJoined(String days, String joined) {
        List<Integer> numbers =
                List.of(days.split(" ")).stream().map(Integer::valueOf).toList();
        assertEquals(joined, YearView.ranges(numbers));
    }
}
