package org.bianmin.content.office.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.office.OfficeFactsReader;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Text;

/** What offices fill in was filled in by today, and still holds; what no longer does is to be confirmed again. */
@Singleton
final class OfficeDays implements LintRule {

    private static final String ON = "on";
    private static final String UNTIL = "until";

    private final Clock clock;

    OfficeDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "office-days";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        LocalDate today = ChinaTime.day(clock.instant());
        content.files(".yaml").stream()
                .filter(OfficeFactsReader::isSheet)
                .flatMap(file -> content.yaml(file).stream())
                .forEach(sheet -> compare(sheet, today, problems));
    }

    private void compare(YamlNode sheet, LocalDate today, Problems problems) {
        day(sheet, ON)
                .filter(on -> on.isAfter(today))
                .ifPresent(on -> problems.error(
                        name(),
                        sheet.place(ON),
                        new Text(
                                "填写的日子 " + on + " 还没有到。",
                                "The day on which it was filled in, " + on + ", is yet to come."),
                        new Text("写实际填写的那一天。", "Write the day on which it was really filled in.")));
        day(sheet, UNTIL)
                .filter(until -> until.isBefore(today))
                .ifPresent(
                        until -> problems.warn(
                                name(),
                                sheet.place(UNTIL),
                                new Text(
                                        "提醒：单位填写的内容到 " + until + " 已过期，页面上标明已过期。",
                                        "Reminder: what the office filled in held until " + until
                                                + ", and the pages say so."),
                                new Text(
                                        "请单位再确认一次，改 on 和 until；不再适用的删去。",
                                        "Have the office confirm it again and change on and until; remove what no longer holds.")));
    }

    private static Optional<LocalDate> day(YamlNode sheet, String key) {
        try {
            return sheet.optional(key).map(LocalDate::parse);
        } catch (DateTimeException e) {
            // The reader tells.
            return Optional.empty();
        }
    }
}
