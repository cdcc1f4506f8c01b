package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.support.Content;
import org.bianmin.support.MovingClock;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A control that works town by town has a run for each town and one for the rest, and finds what one of the whole place would find. */
@OfPlaces("jiyuan")
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(ControlKillTest.OwnDatabase.class)
class PartitionTest {

    private static final Snapshot CONTENT = Content.snapshot(Content.real());
    private static final Control OVERDUE =
            CONTENT.controls().control("overdue-jiyuan").orElseThrow();
    private static final int TOWNS = CONTENT.divisions().of("jiyuan").towns().size();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    @Inject
    Runners runners;

    @Inject
    ControlRuns runs;

    @Inject
    Clock clock;

    /** Two in one town, one in another, one of the county's own office, and one of a town that the list no longer has. */
    @BeforeEach
    void fiveOverdueCases() throws SQLException {
        KillPlants.clean();
        ((MovingClock) clock).set(DAY, "03:00");
        try (Connection connection = PostgresResource.connect()) {
            new Planted(connection, OVERDUE, LocalDate.of(2026, 9, 1), "jiyuan-1")
                    .plant("case unit=jiyuan/419001001 due=2026-10-01 ; case unit=jiyuan/419001001 due=2026-10-02"
                            + " ; case unit=jiyuan/419001100 due=2026-10-02 ; case unit=jiyuan/419001100 due=2026-12-02"
                            + " ; case due=2026-10-02 ; case unit=jiyuan/419001999 due=2026-10-02");
        }
    }

    @Test
    void townsAndTheRestFindTogetherWhatIsThereAndNothingTwice() {
        assertEquals(1 + TOWNS, plan("2026-10-14", DAY));
        assertEquals(0, plan("2026-10-14", DAY));
        assertEquals(
                new ControlRunner.Ran(0, 1 + TOWNS, 0),
                runner(UnaryOperator.identity()).work(CONTENT, Instant.MAX));
        assertEquals(
                List.of("- 2", "419001001 2", "419001100 1"),
                Supervision.column("select partition || ' ' || (counts ->> 'opened') from control_run"
                        + " where (counts ->> 'found')::integer > 0 order by 1"));
        // Each has hashes of its own; those of towns with nothing in them are the same.
        assertEquals(
                List.of("4 4"),
                Supervision.column("select count(distinct inputs) || ' ' || count(distinct result) from control_run"));
        assertEquals(
                List.of("jiyuan", "jiyuan/419001001", "jiyuan/419001001", "jiyuan/419001100", "jiyuan/419001999"),
                Supervision.column("select unit from supervision_task where kind = 'alert' order by 1"));
        ControlRunView seen = runs.last(OVERDUE.id(), 10).get(0);
        assertEquals(Map.of("found", 5L, "opened", 5L), seen.counts());
        assertEquals(List.of("done", 1 + TOWNS, List.of()), List.of(seen.state(), seen.parts(), seen.missing()));
        plan("2026-10-15", DAY.plusDays(1));
        runner(UnaryOperator.identity()).work(CONTENT, Instant.MAX);
        assertEquals(
                List.of("2026-10-15 0", "2026-10-14 5"),
                runs.last(OVERDUE.id(), 10).stream()
                        .map(run -> run.period() + " " + run.counts().get("opened"))
                        .toList());
        assertEquals(
                "2026-10-15",
                runs.lastOfEach(List.of(OVERDUE.id())).get(OVERDUE.id()).period());
    }

    /** One that was planned for the whole place before there were parts is carried out as it was planned. */
    @Test
    void aRunOfTheWholePlaceStillFindsAll() {
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at) values (?, 'jiyuan', '2026-10-14', ?, '2026-10-01')",
                OVERDUE.id(),
                DAY);
        runner(UnaryOperator.identity()).work(CONTENT, Instant.MAX);
        assertEquals(
                List.of("5"), Supervision.column("select counts ->> 'opened' from control_run where partition = ''"));
        assertEquals(1, runs.last(OVERDUE.id(), 10).get(0).parts());
    }

    @Test
    void whatFailsInOneTownHoldsUpNoOtherAndIsTriedAndGivenUpByItself() {
        plan("2026-10-14", DAY);
        ControlRunner worker = runner(kind -> new FailsIn(kind, "419001001"));
        assertEquals(new ControlRunner.Ran(0, TOWNS, 1), worker.work(CONTENT, Instant.MAX));
        ControlRunView seen = runs.last(OVERDUE.id(), 1).get(0);
        assertEquals(
                List.of("due", 1 + TOWNS, List.of("419001001")), List.of(seen.state(), seen.parts(), seen.missing()));
        assertTrue(seen.isDoneInPart());
        assertEquals(Map.of("found", 3L, "opened", 3L), seen.counts());
        for (int attempt = 2; attempt <= ControlRunner.ATTEMPTS; attempt++) {
            ((MovingClock) clock).add(ControlRunner.PAUSE);
            assertEquals(new ControlRunner.Ran(0, 0, 1), worker.work(CONTENT, Instant.MAX));
        }
        assertEquals("failed", runs.last(OVERDUE.id(), 1).get(0).state());
        assertEquals(
                List.of("failure manager jiyuan/419001001 2026-10-14 419001001"),
                Supervision.column("select concat_ws(' ', kind, role, unit, subject) from supervision_task"
                        + " where kind = 'failure'"));
    }

    @Test
    void aPlaceWithoutTownsIsOnePart() {
        Snapshot none = Content.snapshot(Content.fixture());
        Control control = new Control(
                "overdue-east", "east", OVERDUE.kind(), List.of(), List.of(), OVERDUE.when(), Map.of(), OVERDUE.name());
        assertTrue(none.divisions().of("east").towns().isEmpty());
        assertEquals(List.of(Partition.WHOLE), Partition.byTown(control, none));
    }

    private int plan(String period, LocalDate on) {
        ControlKind kind = runners.kind("overdue");
        try (Connection connection = PostgresResource.connect()) {
            return new ControlRunRows(connection, clock.instant())
                    .plan(OVERDUE, List.of(new Cadence.Due(period, on)), kind.partitions(OVERDUE, CONTENT));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private ControlRunner runner(UnaryOperator<ControlKind> wrapped) {
        return runners.of(wrapped, clock);
    }

    /** Fails in one town. */
    private record FailsIn(ControlKind kind, String town) implements ControlKind {

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
            Outcome outcome = kind.run(run, control, content, connection);
            if (run.partition().equals(town)) {
                throw new IllegalStateException("planted");
            }
            return outcome;
        }
    }
}
