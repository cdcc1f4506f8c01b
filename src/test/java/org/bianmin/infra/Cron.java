package org.bianmin.infra;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When something runs, whatever the notation: the minutes, hours, days of the month, months, and days of the week (0 is
 * Sunday) on which it does. Two notations mean the same if they make equal sets.
 */
record Cron(Set<Integer> minutes, Set<Integer> hours, Set<Integer> days, Set<Integer> months, Set<Integer> weekdays) {

    private static final List<String> WEEKDAYS = List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");

    /** Five fields. A day of the month together with a day of the week means "or" here and "and" elsewhere: not taken. */
    static Cron unix(String cron) {
        String[] fields = fields(cron, 5);
        if (!fields[2].equals("*") && !fields[4].equals("*")) {
            throw new IllegalArgumentException("day and weekday cannot be translated: " + cron);
        }
        Set<Integer> weekdays = new TreeSet<>();
        values(fields[4], 0, 7).forEach(day -> weekdays.add(day % 7));
        return of(fields[0], fields[1], fields[2], fields[3], weekdays);
    }

    /** {@code cron(…)} of EventBridge: six fields, the sixth the year; weekdays count from 1, Sunday. */
    static Cron eventBridge(String expression) {
        if (!expression.matches("cron\\(.*\\)")) {
            throw new IllegalArgumentException("no cron expression: " + expression);
        }
        String[] fields = fields(expression.substring(5, expression.length() - 1), 6);
        if (fields[2].equals("?") == fields[4].equals("?")) {
            throw new IllegalArgumentException("one of day and weekday must be a question mark: " + expression);
        }
        if (!fields[5].equals("*")) {
            throw new IllegalArgumentException("must run every year: " + expression);
        }
        Set<Integer> weekdays = new TreeSet<>();
        values(fields[4].replace('?', '*'), 1, 7).forEach(day -> weekdays.add(day - 1));
        return of(fields[0], fields[1], fields[2].replace('?', '*'), fields[3], weekdays);
    }

    /** {@code OnCalendar} of systemd without its zone: {@code Mon..Fri *-*-01 02:30:00}. */
    static Cron calendar(String expression) {
        String[] parts = expression.split(" ");
        boolean named = parts.length == 3;
        if (!named && parts.length != 2) {
            throw new IllegalArgumentException("weekdays, date and time are expected: " + expression);
        }
        String[] date = parts[parts.length - 2].split("-");
        String[] time = parts[parts.length - 1].split(":");
        if (date.length != 3 || time.length != 3 || !date[0].equals("*") || !time[2].equals("00")) {
            throw new IllegalArgumentException("must run every year, on a full minute: " + expression);
        }
        Set<Integer> weekdays = values(named ? numbered(parts[0]) : "*", 0, 6);
        return of(dashes(time[1]), dashes(time[0]), dashes(date[2]), dashes(date[1]), weekdays);
    }

    private static Cron of(String minutes, String hours, String days, String months, Set<Integer> weekdays) {
        return new Cron(
                values(minutes, 0, 59), values(hours, 0, 23), values(days, 1, 31), values(months, 1, 12), weekdays);
    }

    private static String numbered(String weekdays) {
        String numbered = dashes(weekdays);
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            numbered = numbered.replace(WEEKDAYS.get(i), String.valueOf(i));
        }
        return numbered;
    }

    private static String dashes(String field) {
        return field.replace("..", "-");
    }

    private static String[] fields(String text, int count) {
        String[] fields = text.split(" ");
        if (fields.length != count) {
            throw new IllegalArgumentException(count + " fields are expected: " + text);
        }
        return fields;
    }

    /** The numbers that a field stands for: {@code *}, {@code 5}, {@code 1-5}, {@code 1,3}, each with a step after a slash. */
    private static Set<Integer> values(String field, int first, int last) {
        Set<Integer> values = new TreeSet<>();
        for (String part : field.split(",")) {
            String[] stepped = part.split("/");
            String[] range = stepped[0].equals("*")
                    ? new String[] {String.valueOf(first), String.valueOf(last)}
                    : stepped[0].split("-");
            int from = Integer.parseInt(range[0]);
            int to = range.length == 2 ? Integer.parseInt(range[1]) : stepped.length == 2 ? last : from;
            int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
            if (from < first || to > last || from > to || step < 1) {
                throw new IllegalArgumentException("not within " + first + " and " + last + ": " + field);
            }
            for (int value = from; value <= to; value += step) {
                values.add(value);
            }
        }
        return values;
    }
}
