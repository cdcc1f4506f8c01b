package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.bianmin.support.MovingClock;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is found once, and done once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ControlRunnerTest {

    private static final Instant NEVER = Instant.MAX;

    @Inject
    ContentHolder content;

    @Inject
    ControlRunner runner;

    @Inject
    Runners runners;

    @Test
    void whatIsDueIsDoneAndNotAgain() {
        runner.run(content.current(), NEVER);
        assertEquals(
                List.of("done"),
                Supervision.column(
                        "select distinct state from control_run where control like 'sampling-east-%' and due_on > '2026-01-01'"));
        assertEquals(new ControlRunner.Ran(0, 0, 0), runner.run(content.current(), NEVER));
    }

    @BeforeEach
    void whatIsDueAnyhowIsDone() {
        runner.run(content.current(), NEVER);
    }

    @Test
    void aRunThatFailsIsTriedAgainAndThenIsATaskOfTheManager() {
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at, attempts)"
                        + " values ('sampling-east-1', 'east', 'not a month', '2020-01-01', now(), ?)",
                0);
        runner.run(content.current(), NEVER);
        assertEquals(
                List.of("due 1 DateTimeParseException"),
                Supervision.column(
                        "select concat_ws(' ', state, attempts, last_error) from control_run where period = 'not a month'"));
        for (int attempt = 2; attempt <= ControlRunner.ATTEMPTS; attempt++) {
            Supervision.execute("update control_run set next_try_at = now() where period = ?", "not a month");
            runner.run(content.current(), NEVER);
        }
        assertEquals(
                List.of("failed 5"),
                Supervision.column(
                        "select concat_ws(' ', state, attempts) from control_run where period = 'not a month'"));
        assertEquals(
                List.of("failure manager east"),
                Supervision.column(
                        "select concat_ws(' ', kind, role, unit) from supervision_task where subject = 'not a month'"));
    }

    /** What takes its worker down with it each time leaves no failure: it is known by how often it has been taken. */
    @Test
    void aRunWhoseWorkersAreAllGoneIsGivenUpToo() {
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at, attempts)"
                        + " values ('sampling-east-3', 'east', '2018-01', '2018-02-01', now(), ?)",
                ControlRunner.ATTEMPTS);
        runner.run(content.current(), NEVER);
        assertEquals(
                List.of("failed the worker was gone"),
                Supervision.column(
                        "select concat_ws(' ', state, last_error) from control_run where period = '2018-01'"));
        assertEquals(
                List.of("failure manager east"),
                Supervision.column(
                        "select concat_ws(' ', kind, role, unit) from supervision_task where subject = '2018-01'"));
    }

    /** Its id alone is left of it: the manager of its place is told all the same. */
    @Test
    void aRunOfAControlThatIsNoLongerInTheContentIsATaskThatNamesIt() {
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at, attempts)"
                        + " values ('taken-out', 'north', '2016-01', '2016-02-01', now(), ?)",
                ControlRunner.ATTEMPTS - 1);
        runner.run(content.current(), NEVER);
        assertEquals(
                List.of("failed the content has no such control"),
                Supervision.column(
                        "select concat_ws(' ', state, last_error) from control_run where control = 'taken-out'"));
        assertEquals(
                List.of("failure manager north taken-out"),
                Supervision.column(
                        "select concat_ws(' ', kind, role, unit, control) from supervision_task where subject = '2016-01'"));
    }

    /** Of what the desk checks of itself, the managers of all places are told. */
    @Test
    void aControlOfTheDeskThatIsGivenUpIsATaskOfEveryManager() {
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at, attempts)"
                        + " values ('case-check', '', '2018-01-02', '2018-01-03', now(), ?)",
                ControlRunner.ATTEMPTS);
        runner.run(content.current(), NEVER);
        assertEquals(
                List.of("2018-01-02 east east", "2018-01-02 north north", "2018-01-02 west west"),
                Supervision.column(
                        "select subject || ' ' || unit from supervision_task where subject like '2018-01-02 %' order by 1"));
    }

    /** Whoever has so long begins nothing in the time after: three runs of three minutes in eight, and no fourth. */
    @Test
    void itBeginsNothingFurtherWhenItsTimeIsOver() {
        MovingClock moving = new MovingClock();
        moving.set(LocalDate.of(2026, 11, 2), "03:00");
        for (int month = 1; month <= 5; month++) {
            Supervision.execute(
                    "insert into control_run (control, place, period, due_on, next_try_at) values ('sampling-east-5', 'east', ?, ?, ?)",
                    "2017-0" + month,
                    LocalDate.of(2017, month + 1, 1),
                    moving.instant().atOffset(ZoneOffset.UTC));
        }
        ControlRunner worker = runners.of(kind -> new Slow(kind, moving, Duration.ofMinutes(3)), moving);
        assertEquals(
                new ControlRunner.Ran(0, 3, 0),
                worker.work(content.current(), moving.instant().plus(Duration.ofMinutes(8))));
        assertEquals(
                List.of("2 due", "3 done"),
                Supervision.column(
                        "select count(*) || ' ' || state from control_run where period like '2017-0%' group by state order by 1"));
        worker.work(content.current(), NEVER);
    }

    /** Takes its time, on a clock that is moved. */
    private record Slow(ControlKind kind, MovingClock clock, Duration time) implements ControlKind {

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public Outcome run(Run run, Control control, Snapshot all, Connection connection) throws SQLException {
            clock.add(time);
            return kind.run(run, control, all, connection);
        }
    }

    @Test
    void nothingIsBegunWhenTheTimeIsOver() {
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at, attempts)"
                        + " values ('sampling-east-1', 'east', '2019-01', '2019-02-01', now(), ?)",
                0);
        runner.run(content.current(), Instant.MIN);
        assertEquals(
                List.of("due 0"),
                Supervision.column("select concat_ws(' ', state, attempts) from control_run where period = '2019-01'"));
        runner.run(content.current(), NEVER);
        assertEquals(
                List.of("done 1"),
                Supervision.column("select concat_ws(' ', state, attempts) from control_run where period = '2019-01'"));
    }

    @Test
    void everyKindOfTheContentHasItsClassAndEveryClassItsWords() {
        Problems problems = new Problems();
        assertEquals(
                ControlsReader.kinds(Content.real(), problems).stream()
                        .map(kind -> kind.id())
                        .collect(Collectors.toSet()),
                runner.kinds());
        assertTrue(problems.all().isEmpty(), () -> problems.all().toString());
    }
}
