package org.bianmin.domain.supervision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.domain.cases.Handler;
import org.bianmin.support.MovingClock;

/**
 * What goes wrong in a county in 2026, day by day, and what its staff make of it. Each alert stands on a list the day after, is looked
 * into, and ends in a finding that the office puts right and somebody else verifies.
 */
final class Story {

    /** What each kind of control has to find, in the order in which it happens. */
    static final List<String> FOUND = List.of(
            "more-repeated-request",
            "review-levels-tunchang-13-15",
            "log-trace-tunchang-12-15",
            "off-hours-tunchang-13-14",
            "age-tunchang-15",
            "more-intake-tier",
            "more-same-day",
            "more-in-time",
            "more-overdue",
            "sampling-tunchang-14");

    /** In fen. */
    private static final long CLAIMED = 300_000;

    private static final long INSTALMENT = 100_000;
    private static final LocalDate GROWN_UP = LocalDate.of(1985, 3, 7);
    private static final String PAPERS = "户口本";

    private final CountyCases cases;
    private final CountyStaff staff;
    private final MovingClock clock;
    private final List<String> numbers = new ArrayList<>();
    private String idle;
    private String late;
    private Task papers;
    private Task recovered;

    Story(CountyCases cases, CountyStaff staff, MovingClock clock) {
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /** The cases with which something is wrong. */
    List<String> numbers() {
        return numbers;
    }

    /** A day of it, from nine o'clock on. */
    void on(LocalDate day) {
        switch (day.toString()) {
            case "2026-01-20" -> papersTwice();
            case "2026-01-21" -> papers = staff.wrong("more-repeated-request");
            // Until then nothing was done with it, which is told at the end of the month; and then not by the day that
            // was set.
            case "2026-02-03" -> staff.order(papers, LocalDate.of(2026, 2, 10));
            case "2026-02-12" -> staff.answer(papers);
            case "2026-02-13" -> staff.verify(Tasks.Result.DONE, papers);
            case "2026-03-10" -> approvesHerself();
            case "2026-03-11" -> {
                staff.putRight(staff.finding("review-levels-tunchang-13-15"), day);
                staff.putRight(staff.finding("log-trace-tunchang-12-15"), day);
            }
            case "2026-04-14" -> acceptsAt(day, "22:10");
            case "2026-05-01" -> acceptsAt(day, "10:00");
            case "2026-04-15", "2026-05-06" -> staff.putRight(staff.wrong("off-hours-tunchang-13-14"), day);
            case "2026-05-20" -> enrolledAtTheVillage();
            case "2026-05-21" -> {
                staff.putRight(staff.wrong("age-tunchang-15"), day);
                staff.putRight(staff.finding("more-intake-tier"), day);
            }
            case "2026-06-09" -> idle = accepted("tunchang-4", "instant");
            case "2026-06-10" -> staff.putRight(staff.wrong("more-same-day"), day);
            case "2026-06-15" -> {
                staff.putRight(staff.wrong("more-in-time"), day);
                cases.perform(idle, CountyCases.CLERK, "decide", Map.of("result", "已登记"));
                cases.perform(idle, CountyCases.CLERK, "deliver", Map.of("delivery", "post"));
            }
            case "2026-07-07" -> late = accepted("tunchang-5", "promised");
            case "2026-07-13" -> staff.putRight(staff.wrong("more-in-time"), day);
            case "2026-07-15" -> {
                staff.putRight(staff.wrong("more-overdue"), day);
                cases.finish(late, "tunchang-5");
            }
            default -> money(day);
        }
    }

    /** A sample that turns out false, and the money that was paid for it. */
    private void money(LocalDate day) {
        switch (day.toString()) {
            case "2026-08-03" -> {
                recovered = staff.wrong("sampling-tunchang-14");
                numbers.add(recovered.caseNumber());
                staff.money(recovered, TaskAction.CLAIM, CLAIMED);
                staff.order(recovered, LocalDate.of(2026, 8, 31));
            }
            case "2026-08-10" -> staff.answer(recovered);
            case "2026-09-10", "2026-10-12" -> {
                staff.money(recovered, TaskAction.PAID, INSTALMENT);
                staff.verify(Tasks.Result.BARRED, recovered);
            }
            case "2026-11-10" -> {
                staff.money(recovered, TaskAction.PAID, CLAIMED - 2 * INSTALMENT);
                staff.verify(Tasks.Result.DONE, recovered);
            }
            default -> {}
        }
    }

    /** The second time the desk lets only the manager of the office. */
    private void papersTwice() {
        String number = takenIn(CountyCases.CLERK, "tunchang-12", GROWN_UP);
        for (Handler asks : List.of(CountyCases.CLERK, CountyCases.MANAGER)) {
            cases.perform(number, asks, "ask-papers", Map.of("papers", PAPERS));
            cases.perform(number, CountyCases.CLERK, "give-papers", Map.of());
        }
        cases.perform(number, CountyCases.CLERK, "accept", Map.of("process", "promised"));
        cases.finish(number, "tunchang-12");
    }

    /** The desk does not let her: it is written past it, by somebody who has the database. */
    private void approvesHerself() {
        String number = accepted("tunchang-15", "promised");
        cases.perform(number, CountyCases.CLERK, "send-to-review", Map.of());
        Supervision.execute(
                "insert into case_event (case_id, position, at, actor, role, unit, action, state, data)"
                        + " select case_id, position + 1, ?, ?, 'reviewer', ?, 'approve', 'decided', '{}' from work_list where number = ?",
                clock.instant().atOffset(ZoneOffset.UTC),
                CountyCases.CLERK.account(),
                CountyCases.TOWN.path(),
                number);
        Supervision.execute(
                "update work_list set state = 'decided', holder = 'window', position = position + 1 where number = ?",
                number);
        cases.happenedOutside(number);
        cases.perform(number, CountyCases.CLERK, "deliver", Map.of("delivery", "post"));
    }

    private void acceptsAt(LocalDate day, String time) {
        clock.set(day, time);
        accepted("tunchang-14", "promised");
    }

    private void enrolledAtTheVillage() {
        String number = takenIn(CountyCases.VILLAGE_CLERK, "tunchang-15", LocalDate.of(1963, 2, 1));
        cases.perform(number, CountyCases.CLERK, "not-accept", Map.of("reason", "应到镇窗口办理"));
    }

    private String accepted(String item, String process) {
        String number = takenIn(CountyCases.CLERK, item, GROWN_UP);
        cases.perform(number, CountyCases.CLERK, "accept", Map.of("process", process));
        return number;
    }

    private String takenIn(Handler clerk, String item, LocalDate born) {
        String number = cases.takeIn(clerk, item, born);
        numbers.add(number);
        return number;
    }
}
