package org.bianmin.domain.supervision.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.supervision.DueTasksOfDay;
import org.bianmin.domain.supervision.TaskKind;

/** Counts tasks by control and day, within the caller's transaction. */
public final class DueTaskRows {

    private static final String COUNTED = """
            count(*) filter (where t.closed_at is null), count(*) filter (where t.closed_at is not null), count(distinct t.unit),
                (array_agg(distinct t.unit))[1:3], min(t.id) filter (where t.closed_at is null)
            from supervision_task t
            where t.place = any (?) and exists (
                select from unnest(?) as own where t.unit = own or t.unit like own || '/%')
            """;

    private static final String WITHIN = "select t.control, t.kind, t.role, t.due_on, " + COUNTED + """
            and t.due_on >= ? and t.due_on < ? group by 1, 2, 3, 4 order by 4, 1, 2
            """;

    private static final String OVERDUE = "select t.control, t.kind, t.role, min(t.due_on), " + COUNTED + """
            and t.due_on < ? and t.closed_at is null group by 1, 2, 3 order by 4, 1, 2
            """;

    private final Connection connection;

    public DueTaskRows(Connection connection) {
        this.connection = connection;
    }

    /** @param until exclusive */
    public List<DueTasksOfDay> within(List<Unit> units, LocalDate from, LocalDate until) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WITHIN)) {
            of(select, units);
            select.setObject(3, from);
            select.setObject(4, until);
            return read(select);
        }
    }

    public List<DueTasksOfDay> overdue(List<Unit> units, LocalDate today) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OVERDUE)) {
            of(select, units);
            select.setObject(3, today);
            return read(select);
        }
    }

    private void of(PreparedStatement select, List<Unit> units) throws SQLException {
        select.setArray(1, texts(units.stream().map(Unit::place).distinct().toArray()));
        select.setArray(2, texts(units.stream().map(Unit::path).toArray()));
    }

    private Array texts(Object... values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private static List<DueTasksOfDay> read(PreparedStatement select) throws SQLException {
        List<DueTasksOfDay> due = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                due.add(new DueTasksOfDay(
                        row.getString(1),
                        TaskKind.of(row.getString(2)).orElseThrow(),
                        StaffRole.of(row.getString(3)).orElseThrow(),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        Stream.of((String[]) row.getArray(8).getArray())
                                .flatMap(path -> Unit.parse(path).stream())
                                .toList(),
                        row.getObject(9, Long.class)));
            }
        }
        return due;
    }
}
