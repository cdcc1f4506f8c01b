package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
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
