package org.bianmin.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.bianmin.domain.supervision.Partition;
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
    private static final String CONTROL = "overdue-";
    private static final List<Cadence.Due> DUE =
            List.of(new Cadence.Due("2025-12-01", LocalDate.of(ControlDatabase.YEAR, 12, 2)));

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
            rows.done(
                    claimed.id(),
                    new OverdueKind().run(claimed.run(now), control(claimed.control()), null, connection));
            OperationLog.record(
                    connection,
                    clock,
                    Actor.schedule(),
                    Deed.of("control.run", claimed.control() + " " + claimed.name()));
        }
    }

    /** Finds that so many counties with so many towns each have a run due for each town and the rest; how many runs that are. */
    int plan(int counties, int towns) throws SQLException {
        int planned = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            ControlRunRows rows = new ControlRunRows(connection, clock.instant());
            for (int county = 0; county < counties; county++) {
                List<String> partitions = new ArrayList<>(List.of(Partition.REST));
                for (int town = 1; town <= towns; town++) {
                    partitions.add("%06d%03d".formatted(county, town));
                }
                planned += rows.plan(control(CONTROL + county), DUE, partitions);
            }
            connection.commit();
        }
        return planned;
    }

    private Control control(String id) {
        return control(id.replace(CONTROL, "county-"), id, shape, List.of(), Map.of());
    }

    /** A control of a place. */
    static Control control(String place, String id, ControlShape shape, List<Item> items, Map<String, String> with) {
        Map<String, Control.SettingValue> settings = new HashMap<>();
        with.forEach((setting, value) -> settings.put(setting, new Control.SettingValue(value, null, null)));
        return new Control(
                id, place, shape, items, List.of(), new Cadence(Cadence.Each.DAY, 0, 0), settings, Text.same(id));
    }
}
