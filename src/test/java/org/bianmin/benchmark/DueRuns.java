package org.bianmin.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ControlShape;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.internal.ControlRunRows;
import org.bianmin.domain.supervision.internal.ControlRunRows.Claimed;
import org.bianmin.domain.supervision.kind.OverdueKind;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.text.Text;

/** Workers that take what is due, as the runner does: one transaction to claim a run, one for its work, its mark and its log. */
final class DueRuns {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final DataSource database;
    private final ControlShape shape;
    private final Clock clock;

    DueRuns(DataSource database, ControlShape shape, Clock clock) {
        this.database = database;
        this.shape = shape;
        this.clock = clock;
    }

    /** Until nothing is left; seconds. */
    double work(int workers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> futures = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                futures.add(pool.submit(this::worker));
            }
            for (Future<Integer> future : futures) {
                future.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    private int worker() throws SQLException {
        int done = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (true) {
                Instant now = clock.instant();
                ControlRunRows rows = new ControlRunRows(connection, now);
                Optional<Claimed> claimed = rows.claim(PAUSE);
                connection.commit();
                if (claimed.isEmpty()) {
                    return done;
                }
                carryOut(connection, rows, claimed.get(), now);
                connection.commit();
                done++;
            }
        }
    }

    private void carryOut(Connection connection, ControlRunRows rows, Claimed claimed, Instant now)
            throws SQLException {
        if (rows.hold(claimed.id())) {
            Control control = control(
                    claimed.control().replace("overdue-", "town-"), claimed.control(), shape, List.of(), Map.of());
            ControlKind.Run run = new ControlKind.Run(claimed.id(), claimed.period(), claimed.dueOn(), now);
            rows.done(claimed.id(), new OverdueKind().run(run, control, null, connection));
            OperationLog.record(
                    connection,
                    clock,
                    Actor.schedule(),
                    Deed.of("control.run", claimed.control() + " " + claimed.period()));
        }
    }

    /** A control of a place. */
    static Control control(String place, String id, ControlShape shape, List<Item> items, Map<String, String> with) {
        Map<String, Control.SettingValue> settings = new HashMap<>();
        with.forEach((setting, value) -> settings.put(setting, new Control.SettingValue(value, null, null)));
        return new Control(
                id, place, shape, items, List.of(), new Cadence(Cadence.Each.DAY, 0, 0), settings, Text.same(id));
    }
}
