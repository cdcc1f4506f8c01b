package org.bianmin.domain.supervision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bianmin.content.control.Control;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.text.Hash;

/**
 * Opens a task for each row that a query finds, in one statement however many there are. What has been opened for the same subject
 * before is left as it is, so that whoever runs twice opens once.
 */
public final class FoundTasks {

    /** The query answers with subject, unit, case_id and facts. */
    private static final String INSERT = """
            with found as materialized (%s),
            opened as (
                insert into supervision_task (kind, control, subject, run_id, place, unit, role, case_id, facts, opened_at, due_on,
                    state, data_key)
                select ?::text, ?::text, f.subject, ?::bigint, split_part(f.unit, '/', 1), f.unit, ?::text, f.case_id,
                    f.facts, ?::timestamptz, ?::date, 'open', c.data_key
                from found f left join service_case c on c.id = f.case_id
                on conflict (control, kind, subject) do nothing
                returning id, subject
            ), told as (
                insert into task_event (task_id, position, at, actor, role, action, state, data)
                select id, 1, ?::timestamptz, 'schedule', 'schedule', 'open', 'open', '{}' from opened
            )
            select (select count(*) from found), (select count(*) from opened),
                (select string_agg(subject, chr(10) order by subject) from found),
                (select string_agg(subject, chr(10) order by subject) from opened)
            """;

    /** The setting that says within how many days the tasks of a control are to be done. */
    private static final String DAYS = "days";

    private final Connection connection;
    private final ControlKind.Run run;
    private final String control;
    private final TaskKind kind;
    private final StaffRole role;
    private final LocalDate dueOn;

    /** Within the caller's transaction. Whose its tasks are and by when says the control. */
    public FoundTasks(Connection connection, ControlKind.Run run, Control control, TaskKind kind) {
        this(
                connection,
                run,
                control.id(),
                kind,
                control.kind().tasks(),
                control.number(DAYS).map(run.dueOn()::plusDays).orElse(null));
    }

    private FoundTasks(
            Connection connection,
            ControlKind.Run run,
            String control,
            TaskKind kind,
            StaffRole role,
            LocalDate dueOn) {
        this.connection = connection;
        this.run = run;
        this.control = control;
        this.kind = kind;
        this.role = role;
        this.dueOn = dueOn;
    }

    /** Trouble of the desk is the manager's, by no certain day, whatever the control is about, and whether or not it is still there. */
    public static FoundTasks ofFailure(Connection connection, ControlKind.Run run, String control) {
        return new FoundTasks(connection, run, control, TaskKind.FAILURE, StaffRole.MANAGER, null);
    }

    /**
     * Opens the tasks.
     *
     * @param query with its parameters as {@code ?}
     * @return how many rows were {@code found} and how many tasks are new ({@code opened}), with hashes of both
     */
    public ControlKind.Outcome open(String query, Object... parameters) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT.formatted(query))) {
            int at = 0;
            for (Object parameter : parameters) {
                insert.setObject(
                        ++at,
                        parameter instanceof List<?> list
                                ? connection.createArrayOf("text", list.toArray())
                                : parameter);
            }
            insert.setString(++at, kind.code());
            insert.setString(++at, control);
            insert.setLong(++at, run.id());
            insert.setString(++at, role.code());
            insert.setObject(++at, run.now().atOffset(ZoneOffset.UTC));
            insert.setObject(++at, dueOn);
            insert.setObject(++at, run.now().atOffset(ZoneOffset.UTC));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new ControlKind.Outcome(
                        Map.of("found", row.getLong(1), "opened", row.getLong(2)),
                        hash(row.getString(3)),
                        hash(row.getString(4)));
            }
        }
    }

    private static byte[] hash(String text) {
        return Hash.sha256(text == null ? "" : text);
    }
}
