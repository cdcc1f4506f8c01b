package org.bianmin.content.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.calendar.WorkingDays;

/** The State Council's holiday schedules, a year each. A year without one has no working days that anybody could name. */
public final class HolidaySchedule {

    private final SortedMap<Integer, List<ScheduledDay>> byYear = new TreeMap<>();

    /** @param byYear the days that the schedule of a year names, for each year that has one */
    public HolidaySchedule(Map<Integer, List<ScheduledDay>> byYear) {
        byYear.forEach((year, days) -> this.byYear.put(year, List.copyOf(days)));
    }

    /** The years that have a schedule, earliest first. */
    public List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /** The days of a year that a schedule names, in order: its own, and of its December that of the year after. */
    public List<ScheduledDay> in(int year) {
        return byYear.values().stream()
                .flatMap(List::stream)
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(ScheduledDay::date))
                .toList();
    }

    public WorkingDays workingDays() {
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        byYear.values().forEach(days -> days.forEach(day -> kinds.put(day.date(), day.kind())));
        return new WorkingDays(kinds, byYear.keySet());
    }
}
