package org.bianmin.content.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk may do to a calendar, and that a schedule which contradicts itself or is not whole is refused. */
class HolidaysReaderTest {

    private static final String HEADER = "date,kind,name_zh,name_en\n";
    /** The shortest schedule that is whole. */
    private static final String WHOLE = HEADER + """
            2026-01-01,holiday,元旦,New Year
            2026-02-16,holiday,春节,Spring Festival
            2026-02-17,holiday,春节,Spring Festival
            2026-02-18,holiday,春节,Spring Festival
            2026-02-28,working-day,春节,Spring Festival
            2026-04-05,holiday,清明节,Tomb-Sweeping Day
            2026-04-06,holiday,清明节,Tomb-Sweeping Day
            2026-05-01,holiday,劳动节,Labour Day
            2026-06-19,holiday,端午节,Dragon Boat Festival
            2026-09-25,holiday,中秋节,Mid-Autumn Festival
            2026-10-01,holiday,国庆节,National Day
            2026-10-02,holiday,国庆节,National Day
            2026-10-03,holiday,国庆节,National Day
            """;

    @TempDir
    Path root;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(root.resolve("calendar"));
    }

    @Test
    void aWholeScheduleIsRight() throws IOException {
        assertEquals(List.of(), problems(WHOLE));
    }

    @Test
    void aHalfFilledScheduleIsNotWhole() throws IOException {
        String half = WHOLE.substring(0, WHOLE.indexOf("2026-06-19"));
        assertEquals(
                List.of(
                        "1 2026 年的放假安排不完整：端午节放假 0 天，至少应有 1 天。",
                        "1 2026 年的放假安排不完整：中秋节放假 0 天，至少应有 1 天。",
                        "1 2026 年的放假安排不完整：国庆节放假 0 天，至少应有 3 天。",
                        "1 2026 年的放假安排不完整：法定节假日 2026-10-01 没有写为 holiday。",
                        "1 2026 年的放假安排不完整：法定节假日 2026-10-02 没有写为 holiday。",
                        "1 2026 年的放假安排不完整：法定节假日 2026-10-03 没有写为 holiday。"),
                problems(half));
        assertEquals(List.of("1 表头不对。"), problems(""));
        assertTrue(problems(HEADER).get(0).contains("元旦放假 0 天"));
    }

    @Test
    void aRowThatBreaksOffIsToldByItsLine() throws IOException {
        assertEquals(List.of("15 这一行有 2 格，表头有 4 格。"), problems(WHOLE + "2026-10-04,holiday"));
    }

    @Test
    void whatASpreadsheetProgramMakesOfIt() throws IOException {
        assertEquals(
                List.of("2 「date」的值「2026/01/01」不对（共 13 行）。"),
                problems(WHOLE.replaceAll("(\\d{4})-(\\d\\d)-", "$1/$2/")));
        assertEquals(List.of("15 这一行只有逗号。"), problems(WHOLE + ",,,\n"));
        Files.write(root.resolve("calendar/2026.csv"), WHOLE.getBytes(Charset.forName("GB18030")));
        assertEquals(List.of("1 文件不是 UTF-8 编码。"), problems());
    }

    @Test
    void aDayThatCannotBe() throws IOException {
        assertEquals(
                List.of("15 「date」的值「2026-02-30」不对。"), problems(WHOLE + "2026-02-30,holiday,春节,Spring Festival\n"));
        assertEquals(
                List.of("15 2026-03-02 不是周末，本来就上班。"), problems(WHOLE + "2026-03-02,working-day,春节,Spring Festival\n"));
        assertEquals(
                List.of("15 2026-03-07 是周末，前后都不放假，不会是放假的日子。"),
                problems(WHOLE + "2026-03-07,holiday,春节,Spring Festival\n"));
        assertEquals(List.of("15 2026-10-03 已经写过。"), problems(WHOLE + "2026-10-03,working-day,国庆节,National Day\n"));
        assertEquals(
                List.of("15 2025-10-08 不在 2026 年的放假安排里。"), problems(WHOLE + "2025-10-08,holiday,国庆节,National Day\n"));
        assertEquals(List.of("15 2027-01-01 不在 2026 年的放假安排里。"), problems(WHOLE + "2027-01-01,holiday,元旦,New Year\n"));
    }

    @Test
    void aFileThatIsNotNamedByItsYear() throws IOException {
        Files.writeString(root.resolve("calendar/2026年.csv"), WHOLE);
        assertEquals(List.of("1 文件名不是年份。"), problems());
    }

    @Test
    void daysOfDecemberStandWithTheNoticeOfTheNextYear() throws IOException {
        write(WHOLE + "2025-12-31,holiday,元旦,New Year\n2025-12-28,working-day,元旦,New Year\n");
        write(
                2025,
                WHOLE.replace("2026-04-05", "2026-04-07")
                        .replace("2026-02-28", "2026-03-01")
                        .replace("2026-", "2025-"));
        Problems problems = new Problems();
        HolidaySchedule schedule = HolidaysReader.schedule(new ContentFolder(root), problems);
        assertEquals(List.of(), problems.all());
        assertFalse(schedule.workingDays().isWorkingDay(LocalDate.of(2025, 12, 31)));
        assertTrue(schedule.workingDays().isWorkingDay(LocalDate.of(2025, 12, 28)));
        assertEquals(
                List.of(LocalDate.of(2025, 12, 28), LocalDate.of(2025, 12, 31)),
                schedule.in(2025).stream()
                        .map(ScheduledDay::date)
                        .filter(date -> date.getMonthValue() == 12)
                        .toList());
        assertEquals(LocalDate.of(2026, 1, 1), schedule.in(2026).get(0).date());
    }

    @Test
    void twoNoticesThatContradictEachOther() throws IOException {
        write(WHOLE + "2025-12-27,holiday,元旦,New Year\n2025-12-28,holiday,元旦,New Year\n");
        write(
                2025,
                WHOLE.replace("2026-04-05", "2026-04-07")
                                .replace("2026-02-28", "2026-03-01")
                                .replace("2026-", "2025-") + "2025-12-28,working-day,元旦,New Year\n");
        assertEquals(List.of("16 2025-12-28 在上一年的文件里写的是另一种。"), problems());
    }

    private List<String> problems(String schedule) throws IOException {
        write(schedule);
        return problems();
    }

    private List<String> problems() {
        Problems problems = new Problems();
        HolidaysReader.schedule(new ContentFolder(root), problems);
        return problems.all().stream()
                .map(problem -> problem.line() + " " + problem.message().zh())
                .toList();
    }

    private void write(String schedule) throws IOException {
        write(2026, schedule);
    }

    private void write(int year, String schedule) throws IOException {
        Files.writeString(root.resolve("calendar/" + year + ".csv"), schedule);
    }
}
