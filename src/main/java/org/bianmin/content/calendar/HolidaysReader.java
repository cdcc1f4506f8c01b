package org.bianmin.content.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.text.Text;

/** Reads the State Council's holiday schedules, {@code calendar/2026.csv} and so on, a year a file. */
public final class HolidaysReader {

    private static final String FOLDER = "calendar";
    private static final List<String> COLUMNS = List.of("date", "kind", "name_zh", "name_en");
    private static final Text KIND_REMEDY = new Text("请填 holiday 或 working-day。", "Enter holiday or working-day.");

    private HolidaysReader() {}

    /** The working days of the years that have a file. */
    public static WorkingDays read(ContentFolder folder, Problems problems) {
        return schedule(folder, problems).workingDays();
    }

    /** The days that the schedules name, of the years that have a file. */
    public static HolidaySchedule schedule(ContentFolder folder, Problems problems) {
        Map<Integer, List<ScheduledDay>> byYear = new HashMap<>();
        for (String name : folder.filesIn(FOLDER)) {
            if (!name.matches("\\d{4}\\.csv")) {
                continue;
            }
            List<ScheduledDay> days = Csv.read(folder, FOLDER + "/" + name, COLUMNS, problems).stream()
                    .flatMap(row -> day(row).stream())
                    .toList();
            if (!days.isEmpty()) {
                byYear.put(Integer.parseInt(name.substring(0, 4)), days);
            }
        }
        return new HolidaySchedule(byYear);
    }

    private static Optional<ScheduledDay> day(CsvRow row) {
        DayKind kind = row.oneOf("kind", HolidaysReader::kind, DayKind.HOLIDAY, KIND_REMEDY);
        Text occasion = row.requiredText("name");
        return date(row).map(date -> new ScheduledDay(date, kind, occasion));
    }

    private static Optional<LocalDate> date(CsvRow row) {
        String value = row.required("date");
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            row.reportValue("date", value, new Text("日期写作 2026-01-31。", "Write the date as 2026-01-31."));
            return Optional.empty();
        }
    }

    private static Optional<DayKind> kind(String word) {
        return switch (word) {
            case "holiday" -> Optional.of(DayKind.HOLIDAY);
            case "working-day" -> Optional.of(DayKind.WORKING_DAY);
            default -> Optional.empty();
        };
    }
}
