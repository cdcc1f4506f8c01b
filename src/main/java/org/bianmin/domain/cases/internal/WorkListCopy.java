package org.bianmin.domain.cases.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.Rulebook;

/** Writes the rows of many cases, as their events tell, into a table of the form of {@code work_list}. */
final class WorkListCopy {

    private static final String NEXT = "select id from service_case where id > ? order by id limit ?";

    private static final String CASES = "select id, number, item, received_at from service_case where id = any (?)";

    private static final int COLUMNS = 21;

    private static final String INSERT = """
            insert into %s (case_id, number, item, place, town, village, taken_in_at, process, state, holder, acceptor, position,
                received_at, due_on, due_kind, urgent_on, closed_at, duty_on, barred, collect_at, priority)
            select c1::bigint, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12::integer, c13::timestamptz, c14::date, c15, c16::date,
                c17::timestamptz, c18::date, string_to_array(c19, ' '), c20, c21::boolean
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21)
            """;

    private final Connection connection;
    private final Rulebook book;
    private final String insert;
    private final String delete;
    private long cases;
    private long events;

    WorkListCopy(Connection connection, Rulebook book, String table) {
        this.connection = connection;
        this.book = book;
        this.insert = INSERT.formatted(table);
        this.delete = "delete from " + table + " where case_id = any (?)";
    }

    /** How many cases have been written. */
    long cases() {
        return cases;
    }

    /** How many events have been read. */
    long events() {
        return events;
    }

    /** The next cases after one, in the order of their ids; none after the last. */
    List<Long> after(long last, int most) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setLong(1, last);
            next.setInt(2, most);
            try (ResultSet rows = next.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    /** Takes away the rows of cases that have been written before. */
    void takeAway(Collection<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    /** Writes the rows of cases that have none yet. */
    void add(Collection<Long> ids) throws SQLException {
        Map<Long, List<CaseEvent>> histories = EventBatch.of(connection, ids);
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CASES)) {
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    List<CaseEvent> of = histories.get(found.getLong(1));
                    if (of != null) {
                        rows.add(row(found, of));
                        events += of.size();
                    }
                }
            }
        }
        insert(rows);
        cases += rows.size();
    }

    private Object[] row(ResultSet found, List<CaseEvent> of) throws SQLException {
        Standing row = Standing.of(CaseHistory.of(book.processes(), of), book);
        return new Object[] {
            found.getLong(1),
            found.getString(2),
            found.getString(3),
            row.place(),
            row.town(),
            row.village(),
            row.takenInAt(),
            row.process(),
            row.state(),
            row.holder(),
            row.acceptor(),
            row.position(),
            found.getObject(4, OffsetDateTime.class),
            row.due(),
            row.dueKind(),
            row.urgent(),
            row.closed(),
            row.duty(),
            row.barred() == null ? null : String.join(" ", row.barred()),
            row.collectAt(),
            row.first()
        };
    }

    private void insert(List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int column = 0; column < COLUMNS; column++) {
                int from = column;
                String[] values = rows.stream()
                        .map(row -> Objects.toString(row[from], null))
                        .toArray(String[]::new);
                statement.setArray(column + 1, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }
}
