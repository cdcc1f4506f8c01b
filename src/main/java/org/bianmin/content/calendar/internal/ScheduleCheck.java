package org.bianmin.content.calendar.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.calendar.ScheduledDay;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.text.Text;

/**
 * Whether the rows of a file can be the holiday schedule of its year: each day once and possible, and the schedule whole. The
 * public holidays (全民放假的节日) are those of the Regulation on Public Holidays; a schedule names each of them.
 */
public final class ScheduleCheck {

    private static final String RULE = "calendar";

    /** The public holidays with the fewest days that each has had since 2008. */
    private static final Map<String, Integer> HOLIDAYS = holidays();

    /** The public holidays that have a date of their own in the solar calendar. */
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 1),
            MonthDay.of(Month.OCTOBER, 2),
            MonthDay.of(Month.OCTOBER, 3));

    /** A row with the day that it names. */
    public record Entry(CsvRow row, ScheduledDay day) {}

    private final String file;
    private final int year;
    private final Problems problems;
    private final Map<LocalDate, DayKind> kinds = new HashMap<>();

    public ScheduleCheck(String file, int year, Problems problems) {
        this.file = file;
        this.year = year;
        this.problems = problems;
    }

    /** Reports what cannot be, row by row, and then what is missing. */
    public void check(List<Entry> entries) {
        entries.forEach(entry -> {
            if (kinds.putIfAbsent(entry.day().date(), entry.day().kind()) != null) {
                twice(entry);
            }
        });
        entries.forEach(this::possible);
        List<ScheduledDay> days = entries.stream().map(Entry::day).toList();
        HOLIDAYS.forEach((name, fewest) -> whole(name, fewest, days));
        FIXED.stream()
                .map(fixed -> fixed.atYear(year))
                .filter(date -> kinds.get(date) != DayKind.HOLIDAY)
                .forEach(this::missing);
    }

    private void possible(Entry entry) {
        LocalDate date = entry.day().date();
        boolean ofTheYear = date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
        if (!ofTheYear) {
            report(
                    entry,
                    new Text(
                            date + " 不在 " + year + " 年的放假安排里。",
                            date + " does not belong to the schedule of " + year + "."),
                    new Text(
                            "请移到那一年的文件；上一年 12 月的日子，写在通知它的这一年。",
                            "Move it to the file of its year; days of the December before stand with the notice that names them."));
        } else if (entry.day().kind() == DayKind.WORKING_DAY && !isWeekend(date)) {
            report(
                    entry,
                    new Text(date + " 不是周末，本来就上班。", date + " is no weekend day and is worked anyway."),
                    new Text("请对照通知更正日期，或改为 holiday。", "Correct the date by the notice, or make it holiday."));
        } else if (entry.day().kind() == DayKind.HOLIDAY && isWeekend(date) && !touchesHoliday(date)) {
            report(
                    entry,
                    new Text(
                            date + " 是周末，前后都不放假，不会是放假的日子。",
                            date + " is a weekend day with no holiday before or after it, and can be none."),
                    new Text("请对照通知更正日期。", "Correct the date by the notice."));
        }
    }

    private boolean touchesHoliday(LocalDate date) {
        return kinds.get(date.minusDays(1)) == DayKind.HOLIDAY || kinds.get(date.plusDays(1)) == DayKind.HOLIDAY;
    }

    private void twice(Entry entry) {
        LocalDate date = entry.day().date();
        report(
                entry,
                new Text(date + " 已经写过。", date + " stands here twice."),
                new Text("请对照通知删去一行。", "Remove one of the rows, by the notice."));
    }

    private void whole(String name, int fewest, List<ScheduledDay> days) {
        long count = days.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .filter(day -> day.occasion().zh().contains(name))
                .count();
        if (count < fewest) {
            problems.error(
                    RULE,
                    new FilePosition(file, 1),
                    new Text(
                            year + " 年的放假安排不完整：" + name + "放假 " + count + " 天，至少应有 " + fewest + " 天。",
                            "The schedule of " + year + " is not whole: " + name + " has " + count
                                    + " days off, and must have at least " + fewest + "."),
                    incomplete());
        }
    }

    private void missing(LocalDate date) {
        problems.error(
                RULE,
                new FilePosition(file, 1),
                new Text(
                        year + " 年的放假安排不完整：法定节假日 " + date + " 没有写为 holiday。",
                        "The schedule of " + year + " is not whole: the public holiday " + date
                                + " does not stand there as holiday."),
                incomplete());
    }

    private static Text incomplete() {
        return new Text(
                "请照国务院办公厅的通知填完；通知还没有公布的，删去此文件。",
                "Complete it by the notice of the State Council's General Office; while there is none, remove the file.");
    }

    private void report(Entry entry, Text message, Text remedy) {
        problems.error(RULE, entry.row().place("date"), message, remedy);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static Map<String, Integer> holidays() {
        Map<String, Integer> holidays = new LinkedHashMap<>();
        holidays.put("元旦", 1);
        holidays.put("春节", 3);
        holidays.put("清明节", 1);
        holidays.put("劳动节", 1);
        holidays.put("端午节", 1);
        holidays.put("中秋节", 1);
        holidays.put("国庆节", 3);
        return holidays;
    }
}
