package org.bianmin.ground.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Counts working days by the State Council's yearly holiday schedules: an explicit entry wins, otherwise Monday to
 * Friday are working days.
 */
public final class WorkingDays {

    private final Map<LocalDate, DayKind> entries;
    private final Set<Integer> years;

    /**
     * @param entries the days that a schedule names
     * @param years the years whose schedule has been published and is complete in {@code entries}
     */
    public WorkingDays(Map<LocalDate, DayKind> entries, Set<Integer> years) {
        this.entries = Map.copyOf(entries);
        this.years = Set.copyOf(years);
    }

    /** Whether a year has a schedule. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /**
     * Whether offices work on the day.
     *
     * @throws MissingScheduleException if the year has no schedule yet: Monday to Friday would be a guess
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day.getYear())) {
            throw new MissingScheduleException(day.getYear());
        }
        DayKind kind = entries.get(day);
        if (kind != null) {
            return kind == DayKind.WORKING_DAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The last day of a period of working days. The day of the event itself is not counted.
     *
     * @param event the day on which the period is set off
     * @param workingDays how long it is, at least 1
     * @throws MissingScheduleException if the period reaches into a year without a schedule
     */
    public LocalDate after(LocalDate event, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a period has at least one working day, not " + workingDays);
        }
        LocalDate day = event;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
