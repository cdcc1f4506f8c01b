package org.bianmin.catalog.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.calendar.DayKind;
import org.bianmin.calendar.WorkingDays;
import org.bianmin.catalog.Text;

/** Reads the State Council's holiday schedules, {@code calendar/2026.csv} and so on, a year a file. */
public final class HolidaysReader {

    private static final String FOLDER = "calendar";
    private static final List<String> COLUMNS = List.of("date", "kind", "name_zh", "name_en");
    private static final Text KIND_REMEDY = new Text("请填 holiday 或 working-day。", "Enter holiday or working-day.");

    private HolidaysReader() {}

    /** The working days of the years that have a file. */
    public static WorkingDays read(ContentFolder folder, Problems problems) {
        Map<LocalDate, DayKind> days = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (String name : folder.filesIn(FOLDER)) {
            if (!name.matches("\\d{4}\\.csv")) {
                continue;
            }
            int year = Integer.parseInt(name.substring(0, 4));
            List<CsvRow> rows = Csv.read(folder, FOLDER + "/" + name, COLUMNS, problems);
            rows.forEach(row -> date(row)
                    .ifPresent(date ->
                            days.put(date, row.oneOf("kind", HolidaysReader::kind, DayKind.HOLIDAY, KIND_REMEDY))));
            if (!rows.isEmpty()) {
                years.add(year);
            }
        }
        return new WorkingDays(days, years);
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
