package org.bianmin.content.control;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a control is due, in content: {@code daily}, about the day before; {@code monthly 1}, about the month before; {@code yearly
 * 02-last}, the last day of February; {@code irregular}, on working days that nobody can foresee; {@code set}, where the source says
 * that it recurs and not how often: never, before the office has set one of the others.
 *
 * @param day of the month, 0 for the last one; for {@link Each#MONTH} and {@link Each#YEAR}
 * @param month for {@link Each#YEAR}
 */
public record Cadence(Each each, int month, int day) {

    /** How often. */
    public enum Each {
        DAY,
        MONTH,
        YEAR,
        IRREGULAR,
        SET;

        /** As it stands at the end of the keys of its words. */
        public String code() {
            return name();
        }
    }

    /**
     * One time at which a control is due.
     *
     * @param period what it is about, and its name for ever: a day, a month or a year
     */
    public record Due(String period, LocalDate on) {}

    private static final Pattern FORM =
            Pattern.compile("(daily|irregular|set)|monthly ([0-9]{1,2}|last)|yearly ([0-9]{2})-([0-9]{2}|last)");
    private static final String LAST = "last";
    private static final int LATEST_SURE_DAY = 28;
    private static final int MONTHS = 12;

    /** Reads what the content says; empty if it is none of the forms. */
    public static Optional<Cadence> parse(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group(1) != null) {
            Each each =
                    switch (form.group(1)) {
                        case "daily" -> Each.DAY;
                        case "irregular" -> Each.IRREGULAR;
                        default -> Each.SET;
                    };
            return Optional.of(new Cadence(each, 0, 0));
        }
        if (form.group(2) != null) {
            int day = day(form.group(2));
            return day > LATEST_SURE_DAY ? Optional.empty() : Optional.of(new Cadence(Each.MONTH, 0, day));
        }
        int month = Integer.parseInt(form.group(3));
        int day = day(form.group(4));
        boolean real = month >= 1
                && month <= MONTHS
                && day <= YearMonth.of(2023, Math.max(1, month)).lengthOfMonth();
        return real ? Optional.of(new Cadence(Each.YEAR, month, day)) : Optional.empty();
    }

    /**
     * The times from the day after {@code after} until today, the oldest first, so that a machine that was off leaves nothing out;
     * of one that has never been due, only the latest. None of those that are not due by the calendar.
     *
     * @param after the day on which it was due last; null if it has never been
     */
    public List<Due> dueBy(LocalDate today, LocalDate after) {
        return switch (each) {
            case IRREGULAR, SET -> List.of();
            case DAY -> days(today, after);
            case MONTH -> months(today, after);
            case YEAR -> years(today, after);
        };
    }

    /** The next day on which it is due after a day; empty for those that are not due by the calendar. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return switch (each) {
            case IRREGULAR, SET -> Optional.empty();
            case DAY -> Optional.of(day.plusDays(1));
            case MONTH ->
                Optional.of(
                        inMonth(YearMonth.from(day)).isAfter(day)
                                ? inMonth(YearMonth.from(day))
                                : inMonth(YearMonth.from(day).plusMonths(1)));
            case YEAR ->
                Optional.of(inYear(day.getYear()).isAfter(day) ? inYear(day.getYear()) : inYear(day.getYear() + 1));
        };
    }

    /** As the content has it. */
    public String words() {
        return switch (each) {
            case DAY -> "daily";
            case IRREGULAR -> "irregular";
            case SET -> "set";
            case MONTH -> "monthly " + (day == 0 ? LAST : day);
            case YEAR -> "yearly %02d-%s".formatted(month, day == 0 ? LAST : "%02d".formatted(day));
        };
    }

    private static List<Due> days(LocalDate today, LocalDate after) {
        LocalDate first = after == null ? today : after.plusDays(1);
        return first.isAfter(today)
                ? List.of()
                : first.datesUntil(today.plusDays(1))
                        .map(day -> new Due(day.minusDays(1).toString(), day))
                        .toList();
    }

    private List<Due> months(LocalDate today, LocalDate after) {
        YearMonth last = YearMonth.from(today);
        if (inMonth(last).isAfter(today)) {
            last = last.minusMonths(1);
        }
        YearMonth first = after == null ? last : YearMonth.from(after).plusMonths(1);
        List<Due> due = new ArrayList<>();
        for (YearMonth one = first; !one.isAfter(last); one = one.plusMonths(1)) {
            // It is about the month before: on the 1st of November all of October can be looked at.
            due.add(new Due(one.minusMonths(1).toString(), inMonth(one)));
        }
        return due;
    }

    private List<Due> years(LocalDate today, LocalDate after) {
        int last = inYear(today.getYear()).isAfter(today) ? today.getYear() - 1 : today.getYear();
        int first = after == null ? last : after.getYear() + 1;
        List<Due> due = new ArrayList<>();
        for (int one = first; one <= last; one++) {
            due.add(new Due(String.valueOf(one), inYear(one)));
        }
        return due;
    }

    private LocalDate inMonth(YearMonth of) {
        return day == 0 ? of.atEndOfMonth() : of.atDay(day);
    }

    private LocalDate inYear(int year) {
        return day == 0
                ? YearMonth.of(year, month).atEndOfMonth()
                : MonthDay.of(month, day).atYear(year);
    }

    private static int day(String written) {
        return written.equals(LAST) ? 0 : Integer.parseInt(written);
    }
}
