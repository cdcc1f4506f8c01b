package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** What a manager is told of how the own offices handle cases, counted from what happened. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FiguresTest {

    /** A month in which no other test closes a case. */
    private static final YearMonth MONTH = YearMonth.parse("2026-07");

    private static final Handler WINDOW = of(StaffRole.TOWN_WINDOW, Unit.ofPlace("east"));
    private static final Handler MANAGER = of(StaffRole.MANAGER, Unit.ofPlace("east"));
    private static final WorkingDays DAYS =
            Content.snapshot(Content.fixture()).calendar().workingDays();

    @Inject
    Cases cases;

    @Inject
    Figures figures;

    @Test
    void countsTimesReturnsSecondRequestsOverdueAndRatings() {
        // Accepted on a Monday, decided on the next: five working days. Then one of one day.
        CaseNumber slow = closed("2026-07-06T10:00:00+08:00", "2026-07-13T09:00:00+08:00", true);
        CaseNumber quick = closed("2026-07-06T10:00:00+08:00", "2026-07-07T09:00:00+08:00", false);
        Cases.execute(
                "insert into case_reminder (case_id, kind, unit, at) select id, 'overdue', 'east', now() from service_case where number = ?",
                slow.value());
        rated(slow, "2026-07-21T10:00:00+08:00", 2);
        rated(quick, "2026-07-22T10:00:00+08:00", 5);

        List<FigureRow> rows = figures.of(Fixture.BOOK, DAYS, MANAGER, MONTH, MONTH);
        FigureRow all = rows.get(0);
        assertEquals("all", all.by());
        assertEquals(2, all.received());
        assertEquals(2, all.closed());
        assertEquals(2, all.timed());
        assertEquals("3.0", all.median().toPlainString());
        assertEquals("5", all.ninth().toPlainString());
        assertEquals(1, all.returned());
        assertEquals(1, all.again());
        assertEquals(1, all.overdue());
        assertEquals(2, all.rated());
        assertNull(all.rating(), "two ratings tell what each of them was");
        assertEquals(0, all.bad());
        assertTrue(all.isFew());
        assertEquals(
                List.of("all ", "month 2026-07", "item east-1", "office east"),
                rows.stream().map(row -> row.by() + " " + row.key()).toList());

        assertEquals(
                List.of(), figures.of(Fixture.BOOK, DAYS, of(StaffRole.MANAGER, Unit.ofPlace("west")), MONTH, MONTH));
        assertEquals(List.of(), figures.of(Fixture.BOOK, DAYS, WINDOW, MONTH, MONTH), "a manager's alone");
        FigureRow untimed = figures.of(Fixture.BOOK, new WorkingDays(Map.of(), Set.of()), MANAGER, MONTH, MONTH)
                .get(0);
        assertEquals(0, untimed.timed(), "a year without a schedule has no working days");
        assertNull(untimed.median());
    }

    /** Each figure is of whole groups of five: no two of them differ by a single rating. */
    @Test
    void ratingsAreAveragedInWholeGroups() {
        YearMonth february = YearMonth.parse("2025-02");
        YearMonth march = february.plusMonths(1);
        CaseNumber last = null;
        for (int rating = 1; rating < RatingGroups.SIZE; rating++) {
            last = rated("2025-02-20T10:00:0%d+08:00".formatted(rating), rating);
            FigureRow few = all(MANAGER, february, march);
            assertEquals(rating, few.rated());
            assertTrue(few.isFew());
            assertNull(few.rating());
            assertEquals(0, few.bad());
        }
        rated("2025-03-01T10:00:00+08:00", 5);
        assertNull(all(MANAGER, february, february).rating(), "the four wait for the fifth");
        assertEquals("5 3.00 2", averaged(MANAGER, march, march));
        assertEquals("5 3.00 2", averaged(MANAGER, february, march), "less March, nothing is left");
        for (int more = 1; more < RatingGroups.SIZE; more++) {
            rated("2025-03-02T10:00:0%d+08:00".formatted(more), 1);
            assertEquals("5 3.00 2", averaged(MANAGER, february, march), "the next ones change nothing");
        }
        rated("2025-03-03T10:00:00+08:00", 1);
        assertEquals("10 2.00 7", averaged(MANAGER, february, march));
        assertEquals(10, all(MANAGER, february, march).rated());

        Cases.execute("update work_list set barred = array['li'] where number = ?", last.value());
        assertEquals(
                "5 1.00 5", averaged(MANAGER, february, march), "with one that one may not know of goes its group");
        assertEquals(9, all(MANAGER, february, march).rated());
        assertEquals("10 2.00 7", averaged(new Handler("zhao", MANAGER.posts()), february, march));
        Cases.execute("update work_list set state = 'withdrawn' where number = ?", last.value());
        assertEquals(
                "5 1.00 5", averaged(new Handler("zhao", MANAGER.posts()), february, march), "and no other moves up");
    }

    private FigureRow all(Handler manager, YearMonth from, YearMonth to) {
        return figures.of(Fixture.BOOK, DAYS, manager, from, to).get(0);
    }

    private String averaged(Handler manager, YearMonth from, YearMonth to) {
        FigureRow row = all(manager, from, to);
        return row.averaged() + " " + row.rating() + " " + row.bad();
    }

    /** A closed case that was rated. */
    private CaseNumber rated(String at, int rating) {
        CaseNumber number = cases.receive();
        Cases.execute(
                "update work_list set state = 'completed', closed_at = '2025-02-20T10:00:00+08:00' where number = ?",
                number.value());
        rated(number, at, rating);
        return number;
    }

    @Test
    void whatIsOpenNowIsCountedForTheOwnOfficesAlone() {
        Handler west = of(StaffRole.MANAGER, Unit.ofPlace("west"));
        OpenCases before = figures.open(Fixture.BOOK, MANAGER);
        OpenCases elsewhere = figures.open(Fixture.BOOK, west);
        CaseNumber number = cases.receive();
        assertEquals(before.open() + 1, figures.open(Fixture.BOOK, MANAGER).open());
        assertEquals(elsewhere, figures.open(Fixture.BOOK, west));
        Cases.execute("update work_list set due_kind = 'due', due_on = '2026-01-05' where number = ?", number.value());
        assertEquals(before.overdue() + 1, figures.open(Fixture.BOOK, MANAGER).overdue());
        assertTrue(Figures.managesAny(MANAGER));
    }

    @Test
    void aLetterIsNotCountedForWhomItIsAboutNorForWhoStandsInForThem() {
        CaseNumber number = cases.receive();
        Handler other = new Handler("zhao", MANAGER.posts());
        Handler substitute =
                new Handler("zhao", List.of(new Post(StaffRole.MANAGER, Unit.ofPlace("east"), MANAGER.account())));
        OpenCases before = figures.open(Fixture.BOOK, MANAGER);
        long received = received(MANAGER);
        Cases.execute("update work_list set barred = array['li'] where number = ?", number.value());
        assertEquals(before.open() - 1, figures.open(Fixture.BOOK, MANAGER).open());
        assertEquals(before.open() - 1, figures.open(Fixture.BOOK, substitute).open());
        assertEquals(before.open(), figures.open(Fixture.BOOK, other).open());
        assertEquals(received - 1, received(MANAGER));
        assertEquals(received - 1, received(substitute));
        assertEquals(received, received(other));
    }

    /** How many came in this month. */
    private long received(Handler handler) {
        YearMonth now = YearMonth.from(ChinaTime.day(Instant.now()));
        return figures.of(Fixture.BOOK, DAYS, handler, now.minusMonths(1), now.plusMonths(1)).stream()
                .findFirst()
                .map(FigureRow::received)
                .orElse(0L);
    }

    private CaseNumber closed(String accepted, String decided, boolean detours) {
        CaseNumber number = cases.receive();
        if (detours) {
            cases.perform(Fixture.BOOK, number, WINDOW, "ask-papers", Map.of("papers", "户口本"));
            cases.perform(Fixture.BOOK, number, WINDOW, "give-papers", Map.of());
            cases.perform(Fixture.BOOK, number, MANAGER, "ask-papers", Map.of("papers", "照片"));
            cases.perform(Fixture.BOOK, number, WINDOW, "give-papers", Map.of());
        }
        cases.perform(Fixture.BOOK, number, WINDOW, "accept", Map.of());
        cases.perform(Fixture.BOOK, number, WINDOW, "send-to-review", Map.of());
        if (detours) {
            cases.perform(Fixture.BOOK, number, Cases.REVIEWER, "return", Map.of("reason", "缺签名"));
            cases.perform(Fixture.BOOK, number, WINDOW, "send-to-review", Map.of());
        }
        cases.perform(Fixture.BOOK, number, Cases.REVIEWER, "approve", Map.of("result", "同意"));
        cases.perform(Fixture.BOOK, number, WINDOW, "deliver", Map.of("delivery", "post"));
        Cases.execute(
                "with off as (select set_config('session_replication_role', 'replica', false)) update case_event set at = case action"
                        + " when 'accept' then ?::timestamptz when 'approve' then ?::timestamptz else at end"
                        + " from off where case_id = (select id from service_case where number = ?) and off.set_config is not null",
                accepted,
                decided,
                number.value());
        Cases.execute(
                "update work_list set received_at = '2026-07-05T10:00:00+08:00', closed_at = '2026-07-20T10:00:00+08:00' where number = ?",
                number.value());
        return number;
    }

    private static void rated(CaseNumber number, String at, int rating) {
        Cases.execute(
                "insert into case_rating (case_id, office, rating, at) select id, 'east', ?, ?::timestamptz from service_case where number = ?",
                rating,
                at,
                number.value());
    }

    private static Handler of(StaffRole role, Unit unit) {
        return new Handler("li", List.of(new Post(role, unit)));
    }
}
