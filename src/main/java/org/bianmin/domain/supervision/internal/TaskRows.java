package org.bianmin.domain.supervision.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.Task;
import org.bianmin.domain.supervision.TaskEvent;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.domain.supervision.TaskRules;
import org.bianmin.domain.supervision.TaskState;

/** The rows of {@code supervision_task} and {@code task_event}, within the caller's transaction. */
public final class TaskRows {

    /** Whether it is about a village at which nobody handles cases on a day. */
    private static final String UNATTENDED = """
            (t.unit like '%/%/%' and not exists (
                select from role_grant g join staff_account a on a.id = g.account and a.locked_at is null
                where g.unit = t.unit and g.role in (HANDLING) and g.ended_at is null and g.from_day <= cast(? as date)
                    and (g.until_day is null or g.until_day >= cast(? as date))))
            """.replace(
                    "HANDLING",
                    Stream.of(StaffRole.values())
                            .filter(StaffRole::handlesCases)
                            .map(role -> "'" + role.code() + "'")
                            .collect(Collectors.joining(", ")));

    private static final String COLUMNS = """
            select t.id, t.kind, t.control, t.subject, t.unit, t.role, t.assignee, c.number, t.facts::text, t.opened_at, t.due_on,
                t.state, t.parent, t.closed_at, t.position, t.data_key,
            """ + UNATTENDED + """
            from supervision_task t left join service_case c on c.id = t.case_id
            """;

    /** Of a letter nobody learns who is named in it, nor who stands in for them. */
    private static final String NOT_ABOUT =
            "not exists (select from work_list w where w.case_id = t.case_id and w.barred && ?::text[])";

    /** What a post does, and what is about its office; the rights stand in the query. */
    private static final String OPEN = COLUMNS + " where t.closed_at is null and " + NOT_ABOUT + """
             and (?::text is null or t.kind = ?) and exists (
                select from unnest(?, ?, ?) as post (role, unit, concerned)
                where (t.role = post.role and (t.unit = post.unit or t.unit like post.unit || '/%'))
                    or (post.concerned = 'yes' and post.unit = t.unit)
                    or (post.concerned = 'yes' and t.kind = 'finding' and t.unit like post.unit || '/____________' and
            """ + UNATTENDED + """
                    ))
            order by t.due_on nulls last, t.id limit ?
            """;

    private static final String ONE = COLUMNS + " where " + NOT_ABOUT + " and t.id = ?";

    private static final String EVENTS = """
            select position, at, actor, role, action, state, data::text, sealed from task_event where task_id = ? order by position
            """;

    private static final String ADD = """
            with told as (
                insert into task_event (task_id, position, at, actor, role, action, state, data, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?))
            update supervision_task set state = ?, position = ?, data_key = ?,
                due_on = coalesce(?::date, due_on), closed_at = case when ? = 'closed' then ?::timestamptz end
            where id = ?
            """;

    private static final String FINDING = """
            with opened as (
                insert into supervision_task (kind, control, subject, run_id, parent, place, unit, role, case_id, facts, opened_at,
                    state, data_key)
                select 'finding', control, subject, run_id, id, place, unit, ?::text, case_id, facts, ?::timestamptz, 'open', data_key
                from supervision_task where id = ?
                on conflict (control, kind, subject) do nothing returning id)
            insert into task_event (task_id, position, at, actor, role, action, state, data)
            select id, 1, ?::timestamptz, 'schedule', 'schedule', 'open', 'open', '{}' from opened
            """;

    private final Connection connection;
    private final LocalDate today;

    public TaskRows(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /**
     * A task as it is stored.
     *
     * @param position of its last event
     * @param dataKey the key of what was written; empty if nothing was
     */
    public record Stored(Task task, int position, Optional<UUID> dataKey) {}

    /** The open tasks of somebody, those that are due first at the top. */
    public List<Task> open(Handler handler, TaskKind kind, int most) throws SQLException {
        String[] roles =
                handler.posts().stream().map(post -> post.role().code()).toArray(String[]::new);
        String[] units =
                handler.posts().stream().map(post -> post.unit().path()).toArray(String[]::new);
        String[] concerned = handler.posts().stream()
                .map(post -> post.role().handlesCases() ? "yes" : "no")
                .toArray(String[]::new);
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            day(select, 1);
            select.setArray(3, accounts(handler));
            select.setString(4, kind == null ? null : kind.code());
            select.setString(5, kind == null ? null : kind.code());
            select.setArray(6, connection.createArrayOf("text", roles));
            select.setArray(7, connection.createArrayOf("text", units));
            select.setArray(8, connection.createArrayOf("text", concerned));
            day(select, 9);
            select.setInt(11, most);
            List<Task> tasks = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tasks.add(stored(row).task());
                }
            }
            return tasks;
        }
    }

    /**
     * One task; empty for whoever a letter is about that it comes from.
     *
     * @param lock whether others are kept from it until the transaction ends
     */
    public Optional<Stored> find(Handler handler, long id, boolean lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock ? ONE + " for update of t" : ONE)) {
            day(select, 1);
            select.setArray(3, accounts(handler));
            select.setLong(4, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(stored(row)) : Optional.empty();
            }
        }
    }

    private Array accounts(Handler handler) throws SQLException {
        return connection.createArrayOf("text", handler.accounts().toArray());
    }

    /** What happened to it, in order. */
    public List<TaskEvent> events(long id, Function<byte[], String> open) throws SQLException {
        List<TaskEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] sealed = row.getBytes(8);
                    events.add(new TaskEvent(
                            row.getInt(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            TaskState.of(row.getString(6)),
                            Counts.texts(row.getString(7)),
                            sealed == null ? "" : open.apply(sealed)));
                }
            }
        }
        return events;
    }

    /** Adds an event, and brings the row to it. */
    public void add(long id, TaskEvent event, byte[] sealed, UUID key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADD)) {
            update.setLong(1, id);
            update.setInt(2, event.position());
            update.setObject(3, event.at().atOffset(ZoneOffset.UTC));
            update.setString(4, event.actor());
            update.setString(5, event.role());
            update.setString(6, event.action());
            update.setString(7, event.state().code());
            update.setString(8, Counts.written(event.data()));
            update.setBytes(9, sealed);
            update.setString(10, event.state().code());
            update.setInt(11, event.position());
            update.setObject(12, key);
            update.setString(13, event.data().get(TaskEvent.DAY));
            update.setString(14, event.state().code());
            update.setObject(15, event.at().atOffset(ZoneOffset.UTC));
            update.setLong(16, id);
            update.executeUpdate();
        }
    }

    /** Opens the finding that follows from a task; once. */
    public void openFinding(Task task, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(FINDING)) {
            insert.setString(1, TaskRules.ofFinding(task).code());
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setLong(3, task.id());
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** The two days of {@link #UNATTENDED}. */
    private void day(PreparedStatement select, int at) throws SQLException {
        select.setObject(at, today);
        select.setObject(at + 1, today);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject(14, OffsetDateTime.class);
        Task task = new Task(
                row.getLong(1),
                TaskKind.of(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getString(4),
                Unit.parse(row.getString(5)).orElseThrow(),
                StaffRole.of(row.getString(6)).orElseThrow(),
                row.getString(7),
                row.getString(8),
                Counts.texts(row.getString(9)),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, LocalDate.class),
                TaskState.of(row.getString(12)),
                row.getObject(13, Long.class),
                closed == null ? null : closed.toInstant(),
                row.getBoolean(17));
        return new Stored(task, row.getInt(15), Optional.ofNullable(row.getObject(16, UUID.class)));
    }
}
