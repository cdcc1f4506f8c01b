package org.bianmin.doors.site.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bianmin.content.calendar.HolidaySchedule;
import org.bianmin.content.calendar.ScheduledDay;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.text.Text;

/** A year as a calendar on the wall shows it: which days are worked, which are off, and why. */
record YearView(int year, List<Month> months) {

    /** What a day is; the two that a schedule names are marked in the calendar, as people are used to. */
    enum Mark {
        WORKED,
        WEEKEND,
        HOLIDAY,
        MADE_UP
    }

    /** A day of a month. */
    record Day(int number, Mark mark) {

        public boolean isWeekend() {
            return mark == Mark.WEEKEND;
        }

        public boolean isHoliday() {
            return mark == Mark.HOLIDAY;
        }

        public boolean isMadeUp() {
            return mark == Mark.MADE_UP;
        }
    }

    /**
     * What the schedule says of a month, a line for each occasion and kind.
     *
     * @param off whether the days are off; else they are worked to make up for others
     * @param days such as {@code 14, 28} or {@code 15–23}
     */
    record Occasion(Text name, boolean off, String days) {}

    /**
     * A month.
     *
     * @param weeks from Monday; a day that belongs to another month is null
     * @param worked how many days are worked
     */
    record Month(int number, List<List<Day>> weeks, int worked, List<Occasion> occasions) {

        /** Its member of the message family {@code month_}. */
        public String code() {
            return String.valueOf(number);
        }
    }

    /** The members of the message family {@code weekday_}, from Monday. */
    public List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> String.valueOf(day.getValue()))
                .toList();
    }

    static YearView of(HolidaySchedule schedule, int year) {
        Map<LocalDate, ScheduledDay> named = schedule.in(year).stream()
                .collect(Collectors.toMap(ScheduledDay::date, Function.identity(), (one, same) -> same, TreeMap::new));
        return new YearView(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), named))
                        .toList());
    }

    private static Month month(YearMonth month, Map<LocalDate, ScheduledDay> named) {
        List<List<Day>> weeks = new ArrayList<>();
        List<Day> week = new ArrayList<>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(before -> week.add(null));
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate date = month.atDay(number);
            week.add(new Day(number, mark(date, named.get(date))));
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY || number == month.lengthOfMonth()) {
                while (week.size() < DayOfWeek.values().length) {
                    week.add(null);
                }
                weeks.add(new ArrayList<>(week));
                week.clear();
            }
        }
        int worked = (int) IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> mark(date, named.get(date)))
                .filter(mark -> mark == Mark.WORKED || mark == Mark.MADE_UP)
                .count();
        return new Month(month.getMonthValue(), weeks, worked, occasions(month, named));
    }

    private static Mark mark(LocalDate date, ScheduledDay named) {
        if (named != null) {
            return named.kind() == DayKind.HOLIDAY ? Mark.HOLIDAY : Mark.MADE_UP;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? Mark.WEEKEND : Mark.WORKED;
    }

    private static List<Occasion> occasions(YearMonth month, Map<LocalDate, ScheduledDay> named) {
        List<Occasion> occasions = new ArrayList<>();
        for (DayKind kind : DayKind.values()) {
            Map<String, List<ScheduledDay>> byName = named.values().stream()
                    .filter(day ->
                            day.kind() == kind && YearMonth.from(day.date()).equals(month))
                    .collect(
                            Collectors.groupingBy(day -> day.occasion().zh(), LinkedHashMap::new, Collectors.toList()));
            byName.values()
                    .forEach(days -> occasions.add(new Occasion(
                            days.get(0).occasion(),
                            kind == DayKind.HOLIDAY,
                            ranges(days.stream()
                                    .map(day -> day.date().getDayOfMonth())
                                    .toList()))));
        }
        return occasions;
    }

    /** Days that follow each other as one: {@code 14, 15–23}. */
    static String ranges(List<Integer> days) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int end = i;
            while (end + 1 < days.size() && days.get(end + 1) == days.get(end) + 1) {
                end++;
            }
            ranges.add(end == i ? String.valueOf(days.get(i)) : days.get(i) + "–" + days.get(end));
            i = end + 1;
        }
        return String.join(", ", ranges);
    }
}
