package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.calendar.DeadlineRule;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A schedule that is published, or changed, after limits were counted. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineReviewTest {

    @Inject
    Cases cases;

    @Inject
    DeadlineReview deadlines;

    @Inject
    OperationLog log;

    @Inject
    Clock clock;

    @Test
    void aScheduleThatIsPublishedGivesALimitItsDayAndOneThatChangesMovesIt() {
        LocalDate today = ChinaTime.day(clock.instant());
        Rulebook unknown = book(Map.of(), Set.of());
        Set<Integer> years = Set.of(today.getYear(), today.getYear() + 1);
        Rulebook known = book(Map.of(), years);
        CaseNumber running = cases.receive();
        cases.perform(unknown, running, Cases.EVERYTHING, "accept", Map.of());
        CaseNumber paused = cases.receive();
        cases.perform(unknown, paused, Cases.EVERYTHING, "accept", Map.of());
        cases.perform(unknown, paused, Cases.EVERYTHING, "suspend", Map.of("pause", "site-visit", "reason", "看现场"));
        String guess = row(running);
        assertTrue(guess.startsWith("not_before "), guess);

        deadlines.run(known);
        LocalDate due = known.deadlines().working().after(today, 5);
        assertEquals("due " + due + " " + due, row(running));
        assertTrue(row(paused).startsWith("paused "), row(paused));
        assertEquals(0, deadlines.run(known).changed(), "nothing is left to be changed");

        LocalDate later =
                book(Map.of(due, DayKind.HOLIDAY), years).deadlines().working().after(today, 5);
        deadlines.run(book(Map.of(due, DayKind.HOLIDAY), years));
        assertTrue(later.isAfter(due));
        assertEquals("due " + later + " " + later, row(running));
        assertEquals(
                List.of(
                        guess.substring(0, guess.lastIndexOf(' ')) + " -> due " + due + ", by the holiday schedule",
                        "due " + due + " -> due " + later + ", by the holiday schedule"),
                log.of(running.value()).stream()
                        .map(entry -> entry.deed())
                        .filter(deed -> deed.action().equals("case.deadline-changed"))
                        .map(deed -> deed.details())
                        .toList());
        assertEquals(2, cases.position(running), "no event: nothing happened to the case");
    }

    @Test
    void aCaseWithoutALimitHasNone() {
        CaseNumber number = cases.receive();
        cases.perform(Fixture.BOOK, number, Cases.EVERYTHING, "accept", Map.of());
        String before = row(number);
        deadlines.run(book(Map.of(), Set.of(2026, 2027)));
        assertEquals(before, row(number));
    }

    private static String row(CaseNumber number) {
        return Cases.column(
                        "select concat_ws(' ', due_kind, due_on, urgent_on) from work_list where number = ?",
                        number.value())
                .get(0);
    }

    private static Rulebook book(Map<LocalDate, DayKind> entries, Set<Integer> years) {
        return Cases.limited("5 working-days", new DeadlineRule(new WorkingDays(new HashMap<>(entries), years), true));
    }
}
