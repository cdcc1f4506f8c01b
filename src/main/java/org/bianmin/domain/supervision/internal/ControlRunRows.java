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
import org.bianmin.domain.supervision.Partition;

/** The rows of {@code control_run}, within the caller's transaction. */
public final class ControlRunRows {

    private static final String PLAN = """
            insert into control_run (control, place, period, due_on, next_try_at, partition)
            select ?, ?, ?, ?, ?, unnest(?::text[])
            on conflict (control, period, partition) do nothing
            """;

    /** Pushed on before it is tried, so that one that takes its process down with it does not come first for ever. */
    private static final String CLAIM = """
            update control_run set attempts = attempts + 1, next_try_at = ?, started_at = ?
            where id = (
                select id from control_run where state = 'due' and next_try_at <= ?
                order by next_try_at, id limit 1 for update skip locked)
            returning id, control, place, period, partition, due_on, attempts
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

    /** Of each period there is one run of the whole place or of what is in none of its towns, and with it go the others. */
    private static final String LAST = """
            select r.control, r.period, r.due_on, p.* from unnest(?) as wanted (control) cross join lateral (
                select * from control_run one where one.control = wanted.control and one.partition in ('', '-')
                order by due_on desc, id desc limit ?) r
            cross join lateral (
                select case when bool_or(part.state = 'failed') then 'failed' when bool_or(part.state = 'due') then 'due' else 'done' end,
                    max(part.attempts), max(part.last_error), case when count(part.ended_at) = count(*) then max(part.ended_at) end,
                    string_agg(part.counts::text, chr(10)), count(*), array_agg(part.partition order by part.partition) filter (where part.state <> 'done')
                from control_run part where part.control = r.control and part.period = r.period) p
            order by r.control, r.due_on desc, r.id desc
            """;

    private final Connection connection;
    private final Instant now;

    public ControlRunRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * A run that a worker has taken.
     *
     * @param place that of the control when the run was planned
     */
    public record Claimed(
            long id, String control, String place, String period, String partition, LocalDate dueOn, int attempts) {

        /** What a kind is told of it. */
        public ControlKind.Run run(Instant now) {
            return new ControlKind.Run(id, period, partition, dueOn, now);
        }

        /** What it is called in the log. */
        public String name() {
            return Partition.name(period, partition);
        }
    }

    /** Writes down that a control is due in the parts of its place, and tells how many of its runs were not known. */
    public int plan(Control control, List<Cadence.Due> due, List<String> partitions) throws SQLException {
        int planned = 0;
        try (PreparedStatement insert = connection.prepareStatement(PLAN)) {
            for (Cadence.Due one : due) {
                insert.setString(1, control.id());
                insert.setString(2, control.place());
                insert.setString(3, one.period());
                insert.setObject(4, one.on());
                insert.setObject(5, now.atOffset(ZoneOffset.UTC));
                insert.setArray(6, connection.createArrayOf("text", partitions.toArray()));
                planned += insert.executeUpdate();
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
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, LocalDate.class),
                                row.getInt(7)))
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

    /** The last runs of a control, the newest first; those of the parts of a place are one. */
    public List<ControlRunView> last(String control, int most) throws SQLException {
        return last(List.of(control), most);
    }

    /** The latest run of each control that has run, by its id. */
    public Map<String, ControlRunView> lastOfEach(Collection<String> controls) throws SQLException {
        Map<String, ControlRunView> runs = new HashMap<>();
        last(controls, 1).forEach(run -> runs.put(run.control(), run));
        return runs;
    }

    private List<ControlRunView> last(Collection<String> controls, int most) throws SQLException {
        List<ControlRunView> runs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setArray(1, connection.createArrayOf("text", controls.toArray()));
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    runs.add(view(row));
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
                row.getString(8) == null ? Map.of() : Counts.sum(row.getString(8)),
                row.getInt(9),
                row.getArray(10) == null
                        ? List.of()
                        : List.of((String[]) row.getArray(10).getArray()));
    }
}
