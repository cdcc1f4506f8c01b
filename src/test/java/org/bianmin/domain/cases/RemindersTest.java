package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Offices are reminded of limits: at half, at three quarters, on the last day and after it, each time once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RemindersTest {

    private static final Rulebook BOOK = promised("west-2", "4 working-days");
    private static final Handler CLERK = new Handler(
            "li",
            List.of(
                    new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("west")),
                    new Post(StaffRole.COUNTY_WINDOW, Unit.ofPlace("west"))));

    @Inject
    Intake intake;

    @Inject
    CaseWork work;

    @Inject
    Cases cases;

    @Inject
    Instance<DataSource> database;

    @Test
    void eachDayOfTheLimitBringsWhatIsReachedAndNeverAgain() throws SQLException {
        CaseNumber number = accepted();
        Deadline deadline = work.open(BOOK, number, CLERK).orElseThrow().deadline();
        List<LocalDate> counted = deadline.days().stream()
                .filter(day -> day.counted() > 0)
                .map(Deadline.CountedDay::date)
                .toList();
        assertEquals(4, counted.size());
        on(counted.get(0));
        assertEquals(List.of(), of(number));
        on(counted.get(1));
        assertEquals(List.of("half west"), of(number));
        on(counted.get(2));
        on(counted.get(2));
        assertEquals(List.of("half west", "three-quarters west"), of(number));
        on(deadline.day().plusDays(1));
        assertEquals(List.of("due west", "half west", "overdue west", "three-quarters west"), of(number));
        Reminders reminders = new Reminders(database, Clock.systemUTC());
        assertEquals(
                List.of("overdue"),
                reminders.newest(CLERK, 1000).stream()
                        .filter(one -> one.number().equals(number.value()))
                        .map(Reminder::kind)
                        .toList());
        Handler east = new Handler("qian", List.of(new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("east"))));
        assertTrue(reminders.newest(east, 1000).stream()
                .noneMatch(one -> one.number().equals(number.value())));
    }

    @Test
    void whatWasLeftToBeDoneIsRemindedOfOnceBeforeItsDayAndOnceAfter() throws SQLException {
        Rulebook later =
                Cases.book(Map.of("later-paper", List.of(Cases.said(Text.same("照片")))), Fixture.BOOK.deadlines());
        Reminders reminders = new Reminders(database, Clock.systemUTC());
        CaseNumber number = cases.receive();
        LocalDate by = ChinaTime.day(Instant.now()).plusDays(20);
        cases.perform(
                later,
                number,
                Cases.EVERYTHING,
                "accept-later",
                Map.of("process", "promised", "later", "照片", "by-day", by.toString()));
        on(by.minusDays(8));
        assertEquals(List.of(), of(number));
        on(by.minusDays(7));
        on(by);
        assertEquals(List.of("papers-near east"), of(number));
        on(by.plusDays(1));
        on(by.plusDays(30));
        assertEquals(List.of("papers-near east", "papers-past east"), of(number));
        assertEquals(List.of("papers-past"), newest(reminders, number), "the newest stands on the list");
        cases.perform(later, number, Cases.EVERYTHING, "give-later", Map.of());
        assertEquals(List.of(), newest(reminders, number), "until it is done");
    }

    private static List<String> newest(Reminders reminders, CaseNumber number) {
        return reminders.newest(Cases.EVERYTHING, 1000).stream()
                .filter(one -> one.number().equals(number.value()))
                .map(Reminder::kind)
                .toList();
    }

    @Test
    void aLimitWithoutAKnownLastDayIsNotRemindedOf() {
        Deadline open = BOOK.deadlines()
                .of(LocalDate.parse("2031-01-01"), Limit.parse("4 working-days").orElseThrow(), List.of());
        assertEquals(List.of(), ReminderKind.reached(open, LocalDate.parse("2032-01-01")));
    }

    /** The book, with a limit for an item for which the content states none. */
    private static Rulebook promised(String item, String limit) {
        Rulebook book = Fixture.BOOK;
        Processes all = book.processes();
        ProcessBasis basis = new ProcessBasis(null, null, null, "西区政务局", LocalDate.parse("2026-11-02"));
        ItemProcess said = ItemProcess.of(
                item, Map.of("promised", List.of(new Said<>(Limit.parse(limit).orElseThrow(), basis))));
        return new Rulebook(
                book.catalog(),
                book.divisions(),
                new Processes(
                        all.states(), all.actions(), all.kinds(), all.usual(), all.movesOffDays(), Map.of(item, said)),
                book.deadlines(),
                book.templates(),
                book.guides());
    }

    private void on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(8, 0).atZone(ChinaTime.ZONE).toInstant(), ChinaTime.ZONE);
        new Reminders(database, clock).run(BOOK);
    }

    private CaseNumber accepted() throws SQLException {
        Map<String, String> answers = Map.of(
                "applicantName", "王五",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "truthful", "yes");
        SubmissionResult result = intake.submit(
                BOOK, FormKey.draw(new SecureRandom()), new Submission("west-2", "zh", answers, List.of()));
        CaseNumber number = CaseNumber.parse(result.receipt().number()).orElseThrow();
        assertTrue(work.perform(BOOK, number, CLERK, "accept", 1, Map.of()).isDone());
        setOff(number, "2026-03-02T10:00:00+08:00");
        return number;
    }

    /** Puts what happened to a case on a day of a year that has a holiday schedule, whichever year it is. */
    private static void setOff(CaseNumber number, String at) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertEquals(
                    2,
                    statement.executeUpdate("update case_event set at = '" + at + "' where case_id ="
                            + " (select id from service_case where number = '" + number.value() + "')"));
        }
    }

    private static List<String> of(CaseNumber number) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement select = connection.prepareStatement("select r.kind, r.unit from case_reminder r"
                        + " join service_case c on c.id = r.case_id where c.number = ? order by r.kind")) {
            select.setString(1, number.value());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            return found;
        }
    }
}
