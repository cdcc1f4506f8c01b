package org.bianmin.domain.cases.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bianmin.domain.cases.CaseFinding;

/** Finds what does not hold between cases, their events and their rows on the work list, in the table {@code case_finding}. */
public final class FindingRows {

    private static final String DELETE = "delete from case_finding where night = ?";

    /**
     * One pass over all of it. {@code events}: a case has events, and its row says what the last of them does; {@code row}: it has
     * a row; {@code holder}: whose turn it is, as the state says, and whether it is closed; {@code pause}: one pause is open in the
     * states for that, and none in others; {@code limit}: where a limit was set and the clock has not stopped, the row says
     * how it ends; {@code next-step}: something can be done to a case that is open.
     */
    private static final String INSERT = """
            insert into case_finding (night, case_id, rule, detail)
            with told as (
                select case_id, max(position) as position,
                    count(*) filter (where action = any (?)) - count(*) filter (where action = any (?)) as pauses,
                    bool_or(data ?? 'limit') as limited
                from case_event group by case_id
            ), joined as (
                select c.id, e.position, e.state, t.pauses, t.limited, w.case_id, w.position as row_position, w.state as row_state,
                    w.holder, w.process, w.process || '/' || w.state as place, w.closed_at, w.due_on, w.due_kind
                from service_case c
                left join told t on t.case_id = c.id
                left join case_event e on e.case_id = c.id and e.position = t.position
                left join work_list w on w.case_id = c.id
            )
            select ?, j.id, f.rule, f.detail from joined j cross join lateral (values
                ('events', case
                    when j.position is null then 'none'
                    when j.row_position <> j.position or j.row_state <> j.state
                        then format('row %s %s, events %s %s', j.row_position, j.row_state, j.position, j.state) end),
                ('row', case when j.case_id is null then 'none' end),
                ('holder', case
                    when j.case_id is null then null
                    when not j.row_state || '/' || j.holder = any (?) then format('%s in %s', j.holder, j.row_state)
                    when (j.holder = 'nobody') <> (j.closed_at is not null)
                        then format('%s, closed %s', j.holder, coalesce(j.closed_at::text, 'not')) end),
                ('pause', case
                    when j.closed_at is null and j.pauses <> case when j.place = any (?) then 1 else 0 end
                        then format('%s open in %s', j.pauses, j.row_state) end),
                ('limit', case
                    when (j.due_on is null) <> (j.due_kind is null or j.due_kind = 'paused')
                        then format('%s %s', coalesce(j.due_kind, 'no kind'), coalesce(j.due_on::text, 'no day'))
                    when j.closed_at is null and j.limited and j.place = any (?) and j.due_kind is null then 'lost' end),
                ('next-step', case
                    when j.case_id is not null and j.closed_at is null and not j.place = any (?) then 'none from ' || j.place end)
            ) as f (rule, detail)
            where f.detail is not null
            """;

    private static final String FIRST = """
            select c.number, f.rule, f.detail from case_finding f join service_case c on c.id = f.case_id
            where f.night = ? order by f.case_id, f.rule limit ?
            """;

    private final Connection connection;
    private final LocalDate night;

    /** Within the caller's transaction. */
    public FindingRows(Connection connection, LocalDate night) {
        this.connection = connection;
        this.night = night;
    }

    /**
     * Checks all cases.
     *
     * @return how many findings there are
     */
    public long replace(ProcessTables processes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            delete.setObject(1, night);
            delete.executeUpdate();
            set(insert, 1, processes.pausing());
            set(insert, 2, processes.resuming());
            insert.setObject(3, night);
            set(insert, 4, processes.holders());
            set(insert, 5, processes.paused());
            set(insert, 6, processes.running());
            set(insert, 7, processes.leaving());
            return insert.executeLargeUpdate();
        }
    }

    /** The first that stand there, in the order of the cases. */
    public List<CaseFinding> first(int most) throws SQLException {
        List<CaseFinding> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setObject(1, night);
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new CaseFinding(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return found;
    }

    private void set(PreparedStatement statement, int index, Set<String> values) throws SQLException {
        statement.setArray(index, connection.createArrayOf("text", values.toArray()));
    }
}
