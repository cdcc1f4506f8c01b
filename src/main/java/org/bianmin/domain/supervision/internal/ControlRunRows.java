package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.ControlRunView;

/** The rows of {@code control_run}, within the caller's transaction. */
public final class ControlRunRows {

    private static final String PLAN = """
            insert into control_run (control, place, period, due_on, next_try_at) values (?, ?, ?, ?, ?)
            on conflict (control, period) do nothing
            """;

    /** Pushed on before it is tried, so that one that takes its process down with it does not come first for ever. */
    private static final String CLAIM = """
            update control_run set attempts = attempts + 1, next_try_at = ?, started_at = ?
            where id = (
                select id from control_run where state = 'due' and next_try_at <= ?
                order by next_try_at, id limit 1 for update skip locked)
            returning id, control, period, due_on, attempts
            """;

    /**
     * Waits for whoever has the row: a claim of another run may have looked at this one and keep it until it commits. From here on
     * each query is planned for the days that it is about; a plan for any days would read all cases.
     */
    private static final String HOLD = """
            select id, set_config('plan_cache_mode', 'force_custom_plan', true) from control_run
            where id = ? and state = 'due' for update
            """;

    private static final String DONE = """
            update control_run set state = 'done', ended_at = ?, counts = ?::jsonb, inputs = ?, result = ?, last_error = null where id = ?
            """;

    private static final String FAILED = """
            update control_run set last_error = ?, state = case when attempts >= ? then 'failed' else state end,
                ended_at = case when attempts >= ? then ?::timestamptz end
            where id = ? and state = 'due' returning state
            """;

    private static final String LAST_RUNS = """
            select control, period, due_on, state, attempts, last_error, ended_at, counts::text from control_run
            where control = ? order by due_on desc, id desc limit ?
            """;

    private static final String LAST_OF_EACH = """
            select r.control, r.period, r.due_on, r.state, r.attempts, r.last_error, r.ended_at, r.counts::text
            from unnest(?) as wanted (control) cross join lateral (
                select * from control_run one where one.control = wanted.control order by due_on desc, id desc limit 1) r
            """;

    private final Connection connection;
    private final Instant now;

    public ControlRunRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** A run that a worker has taken. */
    public record Claimed(long id, String control, String period, LocalDate dueOn, int attempts) {}

    /** Writes down that controls are due, and tells how many of them were not known. */
    public int plan(Map<Control, List<Cadence.Due>> due) throws SQLException {
        int planned = 0;
        try (PreparedStatement insert = connection.prepareStatement(PLAN)) {
            for (Map.Entry<Control, List<Cadence.Due>> entry : due.entrySet()) {
                for (Cadence.Due one : entry.getValue()) {
                    insert.setString(1, entry.getKey().id());
                    insert.setString(2, entry.getKey().place());
                    insert.setString(3, one.period());
                    insert.setObject(4, one.on());
                    insert.setObject(5, now.atOffset(ZoneOffset.UTC));
                    planned += insert.executeUpdate();
                }
            }
        }
        return planned;
    }

    /** Takes the next run; another worker does not get it before {@code pause} is over. */
    public Optional<Claimed> claim(Duration pause) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setObject(1, now.plus(pause).atOffset(ZoneOffset.UTC));
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claimed(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getInt(5)))
                        : Optional.empty();
            }
        }
    }

    /** Keeps others from a run until the transaction ends; false if another has done it. */
    public boolean hold(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLD)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    public void done(long id, ControlKind.Outcome outcome) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DONE)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, Counts.written(outcome.counts()));
            update.setBytes(3, outcome.inputs());
            update.setBytes(4, outcome.result());
            update.setLong(5, id);
            update.executeUpdate();
        }
    }

    /** Notes a failure, and tells whether it was the last attempt. */
    public boolean failed(long id, String error, int most) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAILED)) {
            update.setString(1, error);
            update.setInt(2, most);
            update.setInt(3, most);
            update.setObject(4, now.atOffset(ZoneOffset.UTC));
            update.setLong(5, id);
            try (ResultSet row = update.executeQuery()) {
                return row.next() && row.getString(1).equals("failed");
            }
        }
    }

    /** The last runs of a control, the newest first. */
    public List<ControlRunView> last(String control, int most) throws SQLException {
        List<ControlRunView> runs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LAST_RUNS)) {
            select.setString(1, control);
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    runs.add(view(row));
                }
            }
        }
        return runs;
    }

    /** The latest run of each control that has run, by its id. */
    public Map<String, ControlRunView> lastOfEach(Collection<String> controls) throws SQLException {
        Map<String, ControlRunView> runs = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LAST_OF_EACH)) {
            select.setArray(1, connection.createArrayOf("text", controls.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ControlRunView run = view(row);
                    runs.put(run.control(), run);
                }
            }
        }
        return runs;
    }

    private static ControlRunView view(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject(7, OffsetDateTime.class);
        return new ControlRunView(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                ended == null ? null : ended.toInstant(),
                row.getString(8) == null ? Map.of() : Counts.read(row.getString(8)));
    }
}
