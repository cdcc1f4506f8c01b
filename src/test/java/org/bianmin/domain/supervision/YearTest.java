package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.support.MovingClock;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.OnMovingClock;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two years of a county, day by day: its offices handle cases, what is due is run each night, and its staff go through their lists each
 * working day. In the first nothing is wrong; in the second what {@link Story} tells.
 */
@OfPlaces({"tunchang"})
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(YearTest.OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearTest {

    private static final int QUIET = 2025;
    /** On which the county begins to work with the desk. */
    private static final LocalDate FIRST = LocalDate.of(QUIET, 1, 2);

    private static final int TOLD = 2026;
    private static final List<String> HANDLED = List.of("tunchang-12", "tunchang-14", "tunchang-15", "tunchang-4");
    private static final Set<DayOfWeek> BUSY = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

    private final Snapshot content = CountyContent.lay(Path.of("target/year/content"));
    private final WorkingDays days = content.calendar().workingDays();
    private int handled;

    @Inject
    ControlRunner runner;

    @Inject
    Tasks tasks;

    @Inject
    Intake intake;

    @Inject
    CaseWork work;

    @Inject
    Clock clock;

    /** So that nothing of other tests stands in it. */
    public static final class OwnDatabase extends OnMovingClock {}

    @Test
    @Order(1)
    void aQuietYearRaisesNothing() {
        live(QUIET, day -> {});
        assertEquals(List.of(), found(QUIET));
        everythingFellDueAndWasSeen(QUIET);
    }

    @Test
    @Order(2)
    void whatGoesWrongIsFoundAndPutRight() {
        Story story = new Story(cases(), staff(), moving());
        live(TOLD, story::on);
        everythingFellDueAndWasSeen(TOLD);
        for (String control : Story.FOUND) {
            List<String> findings = Supervision.column(
                    "select state from supervision_task where kind = 'finding' and control = ?", control);
            assertFalse(findings.isEmpty(), control);
            assertEquals(Set.of("closed"), Set.copyOf(findings), control);
        }
        assertEquals(
                new TreeSet<>(story.numbers()),
                new TreeSet<>(Supervision.column(
                        "select c.number from supervision_task t join service_case c on c.id = t.case_id"
                                + " where t.kind in ('alert', 'finding')"
                                + " union select c.number from supervision_task t join case_event e on e.actor = t.facts ->> 'account'"
                                + " and to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') = t.facts ->> 'first'"
                                + " join service_case c on c.id = e.case_id")));
        // What is told of a finding: that nobody ordered anything, nor did anything with it, and that its day was over.
        assertEquals(
                List.of("consequence-tunchang duty", "late-rectification-tunchang alert", "more-same-day-order alert"),
                Supervision.column(
                        "select distinct t.control || ' ' || t.kind from supervision_task t join supervision_task f"
                                + " on f.id = (t.facts ->> 'finding')::bigint where f.control = 'more-repeated-request' order by 1"));
        assertEquals(
                List.of("2026-08 300000 0", "2026-09 300000 100000", "2026-10 300000 200000"),
                Supervision.column(
                        "select split_part(subject, ' ', 1) || ' ' || (facts ->> 'claimed') || ' ' || (facts ->> 'paid')"
                                + " from supervision_task where control = 'recovery-tunchang' order by 1"));
    }

    private void live(int year, Consumer<LocalDate> told) {
        CountyCases cases = cases();
        CountyStaff staff = staff();
        List<String> aboutFindings = CountyStaff.aboutFindings(content);
        for (LocalDate day : daysOf(year).filter(day -> !day.isBefore(FIRST)).toList()) {
            moving().set(day, "03:10");
            runner.run(content, Instant.MAX);
            moving().set(day, "09:00");
            told.accept(day);
            if (days.isWorkingDay(day)) {
                moving().set(day, "10:00");
                staff.day(aboutFindings);
                if (BUSY.contains(day.getDayOfWeek())) {
                    cases.handle(HANDLED.get(handled++ % HANDLED.size()));
                }
            }
        }
    }

    private void everythingFellDueAndWasSeen(int year) {
        assertEquals(due(year), ran(year));
        assertEquals(
                List.of(),
                Supervision.column(
                        "select control || ' ' || period from control_run where state <> 'done' or attempts <> 1"));
        List<String> unforeseen = Supervision.column(
                "select due_on::text from control_run where control like 'spot-check-%' and due_on >= ?",
                Year.of(year).atDay(1));
        assertFalse(unforeseen.isEmpty());
        unforeseen.forEach(day -> assertTrue(days.isWorkingDay(LocalDate.parse(day)), day));
        // Each task was done on the first working day since it was opened, and none is left of what fell due.
        List<String> done = Supervision.column(
                "select concat_ws(' ', opened_at::date, closed_at::date, control) from (select control,"
                        + " opened_at at time zone 'Asia/Shanghai' as opened_at, closed_at at time zone 'Asia/Shanghai' as closed_at"
                        + " from supervision_task where kind in ('duty', 'check', 'failure') and place = ?) t where opened_at >= ?",
                CountyContent.PLACE,
                Year.of(year).atDay(1).atStartOfDay());
        assertFalse(done.isEmpty());
        done.forEach(task -> assertEquals(
                firstWorkingDay(LocalDate.parse(task.split(" ")[0])).toString(), task.split(" ")[1], task));
        content.controls().all().stream()
                .filter(control ->
                        Set.of("duty", "disclosure").contains(control.kind().id()))
                .forEach(control -> assertEquals(
                        due(year).get(control.id()).size(),
                        Supervision.column(
                                        "select id from supervision_task where kind = 'duty' and control = ? and opened_at >= ?",
                                        control.id(),
                                        start(year))
                                .size(),
                        control.id()));
    }

    /** On which days each control has to be due, counted here and not as the runner does. */
    private Map<String, List<String>> due(int year) {
        Map<String, List<String>> due = new TreeMap<>();
        for (Control control : content.controls().all()) {
            Cadence when = control.when();
            if (when.each() != Cadence.Each.IRREGULAR && control.missing().isEmpty()) {
                List<String> on = daysOf(year)
                        .filter(day -> when.each() == Cadence.Each.DAY && !day.isBefore(FIRST)
                                || when.each() != Cadence.Each.DAY
                                        && day.getDayOfMonth() == (when.day() == 0 ? day.lengthOfMonth() : when.day())
                                        && (when.each() == Cadence.Each.MONTH || day.getMonthValue() == when.month()))
                        .map(LocalDate::toString)
                        .toList();
                due.put(control.id(), on);
            }
        }
        return due;
    }

    private Map<String, List<String>> ran(int year) {
        Map<String, List<String>> ran = new TreeMap<>();
        due(year)
                .keySet()
                .forEach(control -> ran.put(
                        control,
                        Supervision.column(
                                "select due_on::text from control_run where control = ? and due_on between ? and ? group by due_on order by due_on",
                                control,
                                Year.of(year).atDay(1),
                                LocalDate.of(year, 12, 31))));
        return ran;
    }

    private static OffsetDateTime start(int year) {
        return Year.of(year).atDay(1).atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }

    private static Stream<LocalDate> daysOf(int year) {
        return Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1));
    }

    private LocalDate firstWorkingDay(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(days::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The alerts, the findings, and what the desk found wrong with itself. */
    private static List<String> found(int year) {
        return new ArrayList<>(Supervision.column(
                "select concat_ws(' ', kind, control, subject, facts) from supervision_task where kind in ('alert', 'finding', 'failure')"
                        + " and opened_at >= ?",
                start(year)));
    }

    private CountyCases cases() {
        return new CountyCases(Rulebook.of(content), intake, work, moving());
    }

    private CountyStaff staff() {
        return new CountyStaff(tasks);
    }

    private MovingClock moving() {
        return (MovingClock) clock;
    }
}
