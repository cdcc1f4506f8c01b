package org.bianmin.content.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bianmin.content.calendar.internal.ScheduleCheck;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.text.Text;

/** Reads the State Council's holiday schedules, {@code calendar/2026.csv} and so on, a year a file. */
public final class HolidaysReader {

    private static final String FOLDER = "calendar";
    private static final List<String> COLUMNS = List.of("date", "kind", "name_zh", "name_en");
    private static final Pattern NAME = Pattern.compile("\\d{4}\\.csv");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Text KIND_REMEDY = new Text("请填 holiday 或 working-day。", "Enter holiday or working-day.");

    private HolidaysReader() {}

    /** The working days of the years that have a file. */
    public static WorkingDays read(ContentFolder folder, Problems problems) {
        return schedule(folder, problems).workingDays();
    }

    /** The days that the schedules name, of the years that have a file. */
    public static HolidaySchedule schedule(ContentFolder folder, Problems problems) {
        Map<Integer, List<ScheduledDay>> byYear = new TreeMap<>();
        Map<LocalDate, DayKind> named = new HashMap<>();
        for (String name : folder.filesIn(FOLDER)) {
            String file = FOLDER + "/" + name;
            if (NAME.matcher(name).matches()) {
                int year = Integer.parseInt(name.substring(0, name.indexOf('.')));
                List<ScheduleCheck.Entry> entries = entries(folder, file, year, problems);
                entries.forEach(entry -> contradiction(entry, named, problems));
                entries.forEach(
                        entry -> named.put(entry.day().date(), entry.day().kind()));
                if (!entries.isEmpty()) {
                    byYear.put(
                            year, entries.stream().map(ScheduleCheck.Entry::day).toList());
                }
            } else {
                problems.error(
                        "file-name",
                        new FilePosition(file, 1),
                        new Text("文件名不是年份。", "The name is no year."),
                        new Text("请改名，如 2026.csv。", "Rename the file, for example 2026.csv."));
            }
        }
        return new HolidaySchedule(byYear);
    }

    /** The rows of a file whose dates can all be read; where one cannot, that is told and nothing else of the file is checked. */
    private static List<ScheduleCheck.Entry> entries(ContentFolder folder, String file, int year, Problems problems) {
        Problems reading = new Problems();
        List<CsvRow> rows = Csv.read(folder, file, COLUMNS, reading);
        List<CsvRow> undated = rows.stream().filter(row -> date(row).isEmpty()).toList();
        List<ScheduleCheck.Entry> entries = new ArrayList<>();
        if (undated.isEmpty()) {
            rows.forEach(row -> entries.add(new ScheduleCheck.Entry(row, day(row))));
        } else {
            undated(undated, reading);
        }
        if (reading.errors().isEmpty()) {
            new ScheduleCheck(file, year, problems).check(entries);
        }
        problems.addAll(reading);
        return entries;
    }

    /** Told once: a spreadsheet program writes all dates of a table anew. */
    private static void undated(List<CsvRow> rows, Problems problems) {
        CsvRow first = rows.get(0);
        String value = first.optional("date").orElse("");
        String more = rows.size() == 1 ? "" : "（共 " + rows.size() + " 行）";
        String moreEn = rows.size() == 1 ? "" : " (" + rows.size() + " rows)";
        problems.error(
                "value",
                first.place("date"),
                new Text(
                        "「date」的值「" + value + "」不对" + more + "。",
                        "Column \"date\" cannot be \"" + value + "\"" + moreEn + "."),
                new Text(
                        "日期写作 2026-01-31；表格软件会改写日期，请先把这一列设为文本。",
                        "Write the date as 2026-01-31; spreadsheet programs write dates anew, so set the column to text first."));
    }

    private static void contradiction(ScheduleCheck.Entry entry, Map<LocalDate, DayKind> named, Problems problems) {
        ScheduledDay day = entry.day();
        DayKind before = named.get(day.date());
        if (before != null && before != day.kind()) {
            problems.error(
                    "calendar",
                    entry.row().place("date"),
                    new Text(
                            day.date() + " 在上一年的文件里写的是另一种。",
                            day.date() + " is of the other kind in the file of the year before."),
                    new Text("请对照两年的通知更正。", "Correct it by the notices of both years."));
        }
    }

    private static ScheduledDay day(CsvRow row) {
        DayKind kind = row.oneOf("kind", HolidaysReader::kind, DayKind.HOLIDAY, KIND_REMEDY);
        return new ScheduledDay(date(row).orElseThrow(), kind, row.requiredText("name"));
    }

    private static Optional<LocalDate> date(CsvRow row) {
        return row.optional("date")
                .filter(value -> DATE.matcher(value).matches())
                .flatMap(value -> {
                    try {
                        return Optional.of(LocalDate.parse(value));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    private static Optional<DayKind> kind(String word) {
        return switch (word) {
            case "holiday" -> Optional.of(DayKind.HOLIDAY);
            case "working-day" -> Optional.of(DayKind.WORKING_DAY);
            default -> Optional.empty();
        };
    }
}
