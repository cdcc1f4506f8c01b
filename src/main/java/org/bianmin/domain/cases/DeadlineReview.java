package org.bianmin.domain.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bianmin.domain.cases.internal.DueRow;
import org.bianmin.domain.cases.internal.DueRows;
import org.bianmin.domain.cases.internal.EventBatch;
import org.bianmin.domain.cases.internal.Standing;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * Counts the limits of open cases again, by the holiday schedule of today: one that was published or changed since they were counted
 * last moves days that no event moves. What moves is logged, with the day before and after.
 */
@ApplicationScoped
public class DeadlineReview {

    private static final int BATCH = 500;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final OperationLog log;

    DeadlineReview(Instance<DataSource> database, OperationLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * What was done.
     *
     * @param looked how many limits were counted
     * @param changed how many end on another day, or have a day now
     */
    public record Reviewed(long looked, long changed) {}

    /** Counts the limits of all open cases whose limit runs, in batches that commit one by one; safe to call again. */
    public Reviewed run(Rulebook book) {
        long looked = 0;
        long changed = 0;
        List<DueRow> batch = read(Long.MIN_VALUE);
        while (!batch.isEmpty()) {
            List<Long> moved = moved(book, batch);
            looked += batch.size();
            if (!moved.isEmpty()) {
                changed += QuarkusTransaction.requiringNew().call(() -> change(book, moved));
            }
            batch = read(batch.get(batch.size() - 1).id());
        }
        return new Reviewed(looked, changed);
    }

    private List<DueRow> read(long after) {
        try (Connection connection = database.get().getConnection()) {
            return DueRows.after(connection, after, BATCH);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of a batch whose row says another day than its events do now. */
    private List<Long> moved(Rulebook book, List<DueRow> batch) {
        try (Connection connection = database.get().getConnection()) {
            return different(connection, book, batch).stream()
                    .map(change -> change.before().id())
                    .toList();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Looks again at those cases while nobody else acts on them, and changes their rows. */
    private int change(Rulebook book, List<Long> moved) {
        try (Connection connection = database.get().getConnection()) {
            List<Change> changes = different(connection, book, DueRows.lock(connection, moved));
            for (Change change : changes) {
                DueRows.update(connection, change.after());
                log.record(
                        Actor.schedule(),
                        Deed.of("case.deadline-changed", change.before().number())
                                .because(change.before().said() + " -> "
                                        + change.after().said() + ", by the holiday schedule"));
            }
            return changes.size();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private record Change(DueRow before, DueRow after) {}

    private static List<Change> different(Connection connection, Rulebook book, List<DueRow> rows) throws SQLException {
        Map<Long, List<CaseEvent>> events =
                EventBatch.of(connection, rows.stream().map(DueRow::id).toList());
        List<Change> changes = new ArrayList<>();
        for (DueRow row : rows) {
            List<CaseEvent> of = events.getOrDefault(row.id(), List.of());
            if (of.isEmpty()) {
                continue;
            }
            Standing now = Standing.of(CaseHistory.of(book.processes(), of), book);
            DueRow after = new DueRow(row.id(), row.number(), now.due(), now.dueKind(), now.urgent());
            if (!after.equals(row)) {
                changes.add(new Change(row, after));
            }
        }
        return changes;
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the limits cannot be counted again: SQL state " + e.getSQLState(), e);
    }
}
