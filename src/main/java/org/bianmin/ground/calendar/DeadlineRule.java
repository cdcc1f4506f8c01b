package org.bianmin.ground.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.ground.calendar.Deadline.CountedDay;
import org.bianmin.ground.calendar.Deadline.Kind;

/**
 * Counts limits. The day of the event is not counted. A pause is left out day by day. Months and years end on the day of the same
 * number, or on the last of a shorter month.
 *
 * @param working the working days
 * @param movesOffDays whether a limit of calendar days, months or years that ends on a day off ends on the next working day
 *     (Civil Code, article 203)
 */
public record DeadlineRule(WorkingDays working, boolean movesOffDays) {

    /**
     * The last day of a limit.
     *
     * @param event the day that set it off
     * @param pauses in any order
     */
    public Deadline of(LocalDate event, Limit limit, List<Pause> pauses) {
        if (pauses.stream().anyMatch(Pause::isOpen)) {
            return new Deadline(Kind.PAUSED, null, 0, List.of());
        }
        return limit.unit() == LimitUnit.WORKING_DAYS
                ? workingDays(event, limit.amount(), pauses)
                : calendarDays(event, daysOf(event, limit), pauses);
    }

    /** How many days of the calendar a limit has from an event on. */
    private static long daysOf(LocalDate event, Limit limit) {
        LocalDate end =
                switch (limit.unit()) {
                    case DAYS -> event.plusDays(limit.amount());
                    case MONTHS -> event.plusMonths(limit.amount());
                    case YEARS -> event.plusYears(limit.amount());
                    case WORKING_DAYS -> throw new IllegalArgumentException("working days are not calendar days");
                };
        return end.toEpochDay() - event.toEpochDay();
    }

    private Deadline workingDays(LocalDate event, int amount, List<Pause> pauses) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = event;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (isPaused(day, pauses)) {
                days.add(new CountedDay(day, 0, "paused"));
                continue;
            }
            if (!working.knows(day.getYear())) {
                return notBefore(day, amount - counted, days);
            }
            if (working.isWorkingDay(day)) {
                counted++;
                days.add(new CountedDay(day, counted, "counted"));
            } else {
                days.add(new CountedDay(day, 0, "off"));
            }
        }
        return new Deadline(Kind.DUE, day, 0, days);
    }

    /** Were every day that has no schedule a working day, so many more would have to pass. */
    private static Deadline notBefore(LocalDate day, int left, List<CountedDay> days) {
        return new Deadline(Kind.NOT_BEFORE, day.plusDays(left - 1L), day.getYear(), days);
    }

    private Deadline calendarDays(LocalDate event, long amount, List<Pause> pauses) {
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = event;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            boolean paused = isPaused(day, pauses);
            counted += paused ? 0 : 1;
            days.add(new CountedDay(day, paused ? 0 : counted, paused ? "paused" : "counted"));
        }
        while (movesOffDays) {
            if (!working.knows(day.getYear())) {
                return new Deadline(Kind.NOT_BEFORE, day, day.getYear(), days);
            }
            if (working.isWorkingDay(day)) {
                break;
            }
            days.set(days.size() - 1, new CountedDay(day, 0, "moved"));
            day = day.plusDays(1);
            days.add(new CountedDay(day, counted, "counted"));
        }
        return new Deadline(Kind.DUE, day, 0, days);
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }
}
