package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.content.process.StaffRole;
import org.bianmin.doors.counter.CalendarSheet.Cell;
import org.bianmin.doors.counter.CalendarSheet.Day;
import org.bianmin.doors.counter.CalendarSheet.Entry;
import org.bianmin.doors.counter.CalendarSheet.Run;
import org.bianmin.doors.counter.CalendarSheet.Week;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.WorkingDays;

/** Shows managers what falls due, a month at a time. */
@Singleton
class CalendarDesk {

    /** Nothing is planned further away, and nobody looks further back. */
    private static final int YEARS = 5;

    private static final int NOVEMBER = 11;

    private final CalendarEntries entries;
    private final ContentHolder content;
    private final Clock clock;

    CalendarDesk(CalendarEntries entries, ContentHolder content, Clock clock) {
        this.entries = entries;
        this.content = content;
        this.clock = clock;
    }

    /** @param asked such as {@code 2026-11}; anything else is the month that it is */
    Response month(Visit visit, String asked) {
        Snapshot now = content.current();
        LocalDate today = ChinaTime.day(clock.instant());
        YearMonth month = parse(asked)
                .filter(one -> Math.abs(one.getYear() - today.getYear()) <= YEARS)
                .orElse(YearMonth.from(today));
        return Html.page(Response.Status.OK, new CalendarPage(visit.page(), visit, sheet(visit, now, today, month)));
    }

    private CalendarSheet sheet(Visit visit, Snapshot now, LocalDate today, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate end = month.plusMonths(1).atDay(1);
        List<Entry> dated = entries.dated(visit, now);
        List<Control> controls = controls(visit, now);
        Map<LocalDate, List<Entry>> due = Stream.concat(
                        entries.tasks(visit, now, first, end).stream(),
                        dated.stream()
                                .filter(entry -> !entry.day().isBefore(first)
                                        && entry.day().isBefore(end)))
                .collect(Collectors.groupingBy(Entry::day, TreeMap::new, Collectors.toList()));
        Map<LocalDate, List<Run>> runs = runs(visit, controls, first.isAfter(today) ? first.minusDays(1) : today, end);
        List<Entry> overdue = Stream.concat(
                        entries.overdueTasks(visit, now, today).stream(),
                        dated.stream().filter(entry -> entry.day().isBefore(today)))
                .sorted(Comparator.comparing(Entry::day))
                .toList();
        WorkingDays working = now.calendar().workingDays();
        return new CalendarSheet(
                month.getYear(),
                String.valueOf(month.getMonthValue()),
                address(visit, month.minusMonths(1)),
                address(visit, month.plusMonths(1)),
                month.equals(YearMonth.from(today)) ? null : visit.address(CalendarResource.PAGE),
                overdue,
                grid(month, today, working, due, runs),
                weeks(month, due, runs),
                due.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(Entry::open)
                        .sum(),
                due.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(Entry::closed)
                        .sum(),
                controls.stream()
                        .filter(control -> isOf(control, Cadence.Each.DAY))
                        .count(),
                controls.stream()
                        .filter(control -> isOf(control, Cadence.Each.IRREGULAR))
                        .count(),
                controls.stream()
                        .filter(control -> !control.missing().isEmpty())
                        .count(),
                noSchedule(month, today, working));
    }

    /** Those of the places of the manager. */
    private static List<Control> controls(Visit visit, Snapshot now) {
        return visit.member().units(StaffRole.MANAGER).stream()
                .map(unit -> unit.place())
                .distinct()
                .flatMap(place -> now.controls().ofPlace(place).stream())
                .toList();
    }

    private static boolean isOf(Control control, Cadence.Each each) {
        return control.missing().isEmpty() && control.when().each() == each;
    }

    /** When those run that do not run every day. */
    private static Map<LocalDate, List<Run>> runs(
            Visit visit, List<Control> controls, LocalDate after, LocalDate until) {
        Map<LocalDate, List<Run>> runs = new TreeMap<>();
        for (Control control : controls) {
            if (isOf(control, Cadence.Each.MONTH) || isOf(control, Cadence.Each.YEAR)) {
                Run run = new Run(control.name(), visit.address(ControlsResource.LIST + "/" + control.id()));
                Optional<LocalDate> next = control.when().nextAfter(after);
                while (next.filter(day -> day.isBefore(until)).isPresent()) {
                    runs.computeIfAbsent(next.get(), day -> new ArrayList<>()).add(run);
                    next = control.when().nextAfter(next.get());
                }
            }
        }
        return runs;
    }

    private static List<List<Cell>> grid(
            YearMonth month,
            LocalDate today,
            WorkingDays working,
            Map<LocalDate, List<Entry>> due,
            Map<LocalDate, List<Run>> runs) {
        List<List<Cell>> weeks = new ArrayList<>();
        for (LocalDate monday = monday(month.atDay(1)); !monday.isAfter(month.atEndOfMonth()); ) {
            List<Cell> week = new ArrayList<>();
            for (LocalDate day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
                week.add(YearMonth.from(day).equals(month) ? cell(day, today, working, due, runs) : null);
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    private static Cell cell(
            LocalDate day,
            LocalDate today,
            WorkingDays working,
            Map<LocalDate, List<Entry>> due,
            Map<LocalDate, List<Run>> runs) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new Cell(
                day.getDayOfMonth(),
                due.getOrDefault(day, List.of()).stream().mapToLong(Entry::open).sum(),
                due.containsKey(day) || runs.containsKey(day) ? id(day) : null,
                working.knows(day.getYear()) ? !working.isWorkingDay(day) : weekend,
                day.equals(today));
    }

    private static List<Week> weeks(YearMonth month, Map<LocalDate, List<Entry>> due, Map<LocalDate, List<Run>> runs) {
        Map<LocalDate, List<Day>> weeks = new TreeMap<>();
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            if (due.containsKey(day) || runs.containsKey(day)) {
                weeks.computeIfAbsent(monday(day), monday -> new ArrayList<>())
                        .add(new Day(
                                day,
                                id(day),
                                String.valueOf(day.getDayOfWeek().getValue()),
                                due.getOrDefault(day, List.of()),
                                runs.getOrDefault(day, List.of())));
            }
        }
        return weeks.entrySet().stream()
                .map(week -> new Week(
                        week.getKey(), week.getKey().plusDays(DayOfWeek.values().length - 1L), week.getValue()))
                .toList();
    }

    /** The next year's is asked for from November on, when it is announced. */
    private static int noSchedule(YearMonth month, LocalDate today, WorkingDays working) {
        int year = Math.max(month.getYear(), today.getMonthValue() >= NOVEMBER ? today.getYear() + 1 : today.getYear());
        return working.knows(year) ? 0 : year;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String id(LocalDate day) {
        return "d" + day.getDayOfMonth();
    }

    private static String address(Visit visit, YearMonth month) {
        return visit.address(CalendarResource.PAGE) + "?" + CalendarResource.MONTH + "=" + month;
    }

    private static Optional<YearMonth> parse(String asked) {
        try {
            return Optional.ofNullable(asked).map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
