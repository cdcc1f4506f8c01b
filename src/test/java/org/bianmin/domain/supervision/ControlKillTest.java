package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.support.MovingClock;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.OnMovingClock;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever kills a run in the middle, it is run again and has its effect once; and two schedulers do what is due once between them. */
@OfPlaces({"dingan", "jiyuan", "tunchang", "yazhou", "yeji"})
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(ControlKillTest.OwnDatabase.class)
class ControlKillTest {

    private static final int RUNS = 200;
    /** The kinds that have entities of their own. */
    private static final Set<String> WHOLE_DESK = Set.of("erasure", "sampling");

    private static final Instant NEVER = Instant.MAX;
    private static final Path FOLDER = Path.of("target/kill/content");
    private static final Snapshot CONTENT = KillContent.lay(FOLDER, KillPlants.LINES.values());

    @Inject
    Instance<DataSource> database;

    @Inject
    Runners runners;

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    /** So that what is planted here stands in nobody's way. */
    public static final class OwnDatabase extends OnMovingClock {}

    static Stream<String> kinds() {
        return CONTENT.controls().all().stream()
                .map(control -> control.kind().id())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRunThatIsKilledBeforeItCommitsIsRunAgainAndHasItsEffectOnce(String kind) throws SQLException {
        long run = plants().due(kind);
        // What is left of a process that is gone is what it has committed: that it took the run.
        gone(run);
        assertLeft("due 1 ", run);
        moving().add(ControlRunner.PAUSE);
        assertEquals(
                new ControlRunner.Ran(0, 0, 1),
                runner(real -> new Wrapped.After(real, ControlKillTest::terminate))
                        .work(CONTENT, NEVER));
        assertLeft("due 2 SQL state", run);
        moving().add(ControlRunner.PAUSE);
        assertEquals(
                new ControlRunner.Ran(0, 1, 0), runner(UnaryOperator.identity()).work(CONTENT, NEVER));
        assertDone(kind, run, 3);
        moving().add(ControlRunner.PAUSE);
        assertEquals(
                new ControlRunner.Ran(0, 0, 0), runner(UnaryOperator.identity()).work(CONTENT, NEVER));
        assertDone(kind, run, 3);
    }

    /** A process of its own does all of the work of a kind and is killed before it commits: the next one has the effect, as a whole. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aProcessThatIsKilledInTheMiddleLeavesNothingButTheRunToTheNext(String kind) throws Exception {
        Effect whole = whole(kind);
        long run = plants().due(kind);
        Map<String, Long> before = Effect.counted();
        if (WHOLE_DESK.contains(kind)) {
            KilledWorker.killedDesk(run, FOLDER, clock.instant());
        } else {
            Class<?> type = ClientProxy.unwrap(runners.kind(kind)).getClass();
            assertEquals(whole.counts(), KilledWorker.killed(run, FOLDER, clock.instant(), type));
        }
        assertLeft("due 1 ", run);
        if (kind.equals("erasure")) {
            // What is erased is so at once, whatever becomes of the run.
            assertEquals(List.of(), Supervision.column("select item from form_draft"));
            takenByTheNext(kind, run);
            return;
        }
        assertEquals(before, Effect.counted());
        takenByTheNext(kind, run);
        assertEquals(whole, Effect.of(run, before));
    }

    @Test
    void aProcessThatIsKilledBeforeItDoesAnythingLeavesItsRunToTheNext() throws Exception {
        long run = plants().due("overdue");
        assertEquals("", KilledWorker.killed(run, FOLDER, clock.instant(), null));
        assertLeft("due 1 ", run);
        takenByTheNext("overdue", run);
    }

    /** What comes of a kind that nothing disturbs. */
    private Effect whole(String kind) throws SQLException {
        long run = plants().due(kind);
        Map<String, Long> before = Effect.counted();
        assertEquals(
                new ControlRunner.Ran(0, 1, 0), runner(UnaryOperator.identity()).work(CONTENT, NEVER));
        return Effect.of(run, before);
    }

    private void takenByTheNext(String kind, long run) {
        assertEquals(
                new ControlRunner.Ran(0, 0, 0), runner(UnaryOperator.identity()).work(CONTENT, NEVER));
        moving().add(ControlRunner.PAUSE);
        assertEquals(
                new ControlRunner.Ran(0, 1, 0), runner(UnaryOperator.identity()).work(CONTENT, NEVER));
        assertDone(kind, run, 2);
    }

    @Test
    void everyKindThatThereIsIsKilled() {
        assertEquals(new TreeSet<>(runners.kinds()), kinds().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void twoSchedulersDoEachDueRunOnce() throws Exception {
        KillPlants.clean();
        moving().set(LocalDate.of(2026, 10, 20), "03:00");
        Control control = CONTENT.controls().all().stream()
                .filter(one -> one.kind().id().equals("recovery"))
                .findFirst()
                .orElseThrow();
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at)"
                        + " select ?, ?, to_char(day, 'YYYY-MM'), day, ? from generate_series(?, ?, interval '1 month') day",
                control.id(),
                control.place(),
                clock.instant().atOffset(ZoneOffset.UTC),
                LocalDate.of(2000, 1, 1).atStartOfDay(),
                LocalDate.of(2000, 1, 1).plusMonths(RUNS - 1).atStartOfDay());
        Queue<Long> ran = new ConcurrentLinkedQueue<>();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<ControlRunner.Ran> scheduler = () -> {
            ControlRunner runner = runner(real -> new Wrapped.Told(real, ran));
            start.await();
            return runner.run(CONTENT, NEVER);
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<ControlRunner.Ran> first = two.submit(scheduler);
            Future<ControlRunner.Ran> second = two.submit(scheduler);
            int planned = first.get().planned() + second.get().planned();
            assertTrue(planned > 0);
            assertEquals(RUNS + planned, first.get().done() + second.get().done());
            assertEquals(0, first.get().failed() + second.get().failed());
        } finally {
            two.shutdown();
        }
        assertEquals(ran.size(), ran.stream().distinct().count());
        assertEquals(
                List.of(RUNS + " done 1"),
                Supervision.column(
                        "select concat_ws(' ', count(*), state, attempts) from control_run"
                                + " where control = ? and due_on < ? group by state, attempts",
                        control.id(),
                        LocalDate.of(2000, 1, 1).plusMonths(RUNS)));
        assertEquals(
                List.of(),
                Supervision.column(
                        "select control from control_run group by control, period, partition having count(*) > 1"));
    }

    private static void assertLeft(String start, long run) {
        String left = Supervision.column(
                        "select concat_ws(' ', state, attempts, coalesce(last_error, '')) from control_run where id = ?",
                        run)
                .get(0);
        assertTrue(left.startsWith(start), left);
        assertEquals(List.of(), Supervision.column("select id from supervision_task where run_id = ?", run));
        assertEquals(List.of(), Supervision.column("select id from sample_draw"));
    }

    private void assertDone(String kind, long run, int attempts) {
        assertEquals(
                List.of("done " + attempts + " t t"),
                Supervision.column(
                        "select concat_ws(' ', state, attempts, last_error is null, counts is not null and ended_at is not null)"
                                + " from control_run where id = ?",
                        run));
        List<String> opened = Supervision.column("select id from supervision_task where run_id = ?", run);
        Optional.ofNullable(KillPlants.LINES.get(kind))
                .map(line -> line.found().get("opened"))
                .ifPresent(expected -> assertEquals(Integer.parseInt(expected), opened.size()));
        assertEquals(
                List.of(String.valueOf(opened.size())),
                Supervision.column(
                        "select coalesce((counts ->> 'opened')::integer, 0) from control_run where id = ?", run));
        assertEquals(
                List.of(String.valueOf(opened.size())),
                Supervision.column(
                        "select count(*) from task_event e join supervision_task t on t.id = e.task_id where t.run_id = ?",
                        run));
        assertEquals(
                List.of("1"),
                Supervision.column(
                        "select count(*) from operation_log l join control_run r on l.subject = r.control || ' ' || r.period"
                                + " where r.id = ? and l.action = 'control.run' and l.at = r.ended_at",
                        run));
        if (kind.equals("sampling")) {
            assertNotEquals(List.of(), Supervision.column("select id from sample_draw"));
        }
        if (kind.equals("erasure")) {
            assertEquals(List.of(), Supervision.column("select item from form_draft"));
        }
    }

    private ControlRunner runner(UnaryOperator<ControlKind> wrapped) {
        return runners.of(wrapped, clock);
    }

    /** Does all that a worker does up to the commit that never comes. */
    private void gone(long run) {
        QuarkusTransaction.requiringNew()
                .run(() -> with(rows -> {
                    assertEquals(
                            run, rows.claim(ControlRunner.PAUSE).orElseThrow().id());
                }));
        QuarkusTransaction.begin();
        with(rows -> {
            assertTrue(rows.hold(run));
            ControlKind.Run one = KillPlants.run(run, clock.instant());
            Control control =
                    CONTENT.controls().control(KillPlants.control(run)).orElseThrow();
            ControlKind kind = runners.kind(control.kind().id());
            try (Connection connection = database.get().getConnection()) {
                rows.done(run, kind.run(one, control, CONTENT, connection));
            }
        });
        QuarkusTransaction.rollback();
    }

    private interface Step {
        void with(ControlRunRows rows) throws SQLException;
    }

    private void with(Step step) {
        try (Connection connection = database.get().getConnection()) {
            step.with(new ControlRunRows(connection, clock.instant()));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void terminate(int backend) {
        Supervision.execute("select pg_terminate_backend(?, 60000)", backend);
    }

    private KillPlants plants() {
        return new KillPlants(CONTENT, registers, moving());
    }

    private MovingClock moving() {
        return (MovingClock) clock;
    }
}
