package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.calendar.DeadlineRule;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A schedule that is published, or changed, after limits were counted; and when they are counted again. */
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

    @Inject
    Instance<DataSource> database;

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

    @Test
    void theRecountOfANightIsDoneOnceFromItsHourOnHoweverLateAndOften() {
        Set<Integer> years = Set.of(
                ChinaTime.day(clock.instant()).getYear(),
                ChinaTime.day(clock.instant()).getYear() + 1);
        CaseNumber running = cases.receive();
        cases.perform(book(Map.of(), Set.of()), running, Cases.EVERYTHING, "accept", Map.of());
        Supplier<Rulebook> known = () -> book(Map.of(), years);
        assertTrue(at("2021-05-04T00:00:00").runDue(known).isEmpty());
        assertTrue(at("2021-05-04T03:19:59").runDue(known).isEmpty(), "too early");
        assertTrue(row(running).startsWith("not_before "), row(running));
        assertTrue(at("2021-05-04T03:20:00").runDue(known).orElseThrow().changed() > 0);
        assertTrue(row(running).startsWith("due "), row(running));
        assertTrue(at("2021-05-04T03:21:00").runDue(known).isEmpty(), "done");
        assertTrue(at("2021-05-04T23:59:59").runDue(known).isEmpty());
        assertTrue(at("2021-05-05T03:19:00").runDue(known).isEmpty(), "the next night has not come");
        assertTrue(at("2021-05-05T03:21:00").runDue(known).isPresent(), "a minute was missed");
        assertTrue(at("2021-05-08T17:45:10").runDue(known).isPresent(), "days were missed");
        assertTrue(at("2021-05-08T17:46:10").runDue(known).isEmpty());
        assertTrue(at("2021-05-08T17:47:10").run(known.get()).looked() > 0, "by hand at any time");
    }

    @Test
    void ofManyThatCallAtOnceOneCounts() throws Exception {
        int others = 5;
        CountDownLatch turnedAway = new CountDownLatch(others);
        AtomicInteger counted = new AtomicInteger();
        ExecutorService machines = Executors.newFixedThreadPool(others + 1);
        try {
            List<Future<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i <= others; i++) {
                calls.add(machines.submit(() -> {
                    boolean ran = at("2021-06-01T03:20:00")
                            .runDue(() -> {
                                counted.incrementAndGet();
                                await(turnedAway);
                                return Fixture.BOOK;
                            })
                            .isPresent();
                    turnedAway.countDown();
                    return ran;
                }));
            }
            int ran = 0;
            for (Future<Boolean> call : calls) {
                ran += call.get(1, TimeUnit.MINUTES) ? 1 : 0;
            }
            assertEquals(List.of(1, 1), List.of(ran, counted.get()));
        } finally {
            machines.shutdownNow();
        }
    }

    @Test
    void oneThatFailsIsTriedAgainTheNextMinuteAndOneThatIsKilledAfterAQuarterOfAnHour() {
        NightlyRecount failing = at("2021-07-01T03:20:00");
        assertThrows(
                IllegalArgumentException.class,
                () -> failing.runDue(() -> {
                    throw new IllegalArgumentException("no content");
                }));
        assertTrue(at("2021-07-01T03:21:00").runDue(() -> Fixture.BOOK).isPresent());
        // Nothing more is done by who is killed, as by who meets an error that is not for a program to handle.
        NightlyRecount killed = at("2021-07-02T03:20:00");
        assertThrows(
                StackOverflowError.class,
                () -> killed.runDue(() -> {
                    throw new StackOverflowError();
                }));
        assertTrue(at("2021-07-02T03:34:59").runDue(() -> Fixture.BOOK).isEmpty());
        assertTrue(at("2021-07-02T03:35:00").runDue(() -> Fixture.BOOK).isPresent());
        assertTrue(at("2021-07-02T03:36:00").runDue(() -> Fixture.BOOK).isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES), "the others did not wait for this one");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The recount of a machine whose clock says that; long ago, so that no limit is near and nobody is reminded. */
    private NightlyRecount at(String time) {
        Clock then =
                Clock.fixed(LocalDateTime.parse(time).atZone(ChinaTime.ZONE).toInstant(), ChinaTime.ZONE);
        return new NightlyRecount(database, deadlines, new Reminders(database, then), then);
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
