package org.bianmin.domain.cases.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of the work list whose limit runs, within the caller's transaction. */
public final class DueRows {

    private static final String COLUMNS = "select w.case_id, w.number, w.due_on, w.due_kind, w.urgent_on ";

    private static final String RUNS = "w.closed_at is null and w.due_kind in ('due', 'not_before')";

    private static final String AFTER =
            COLUMNS + "from work_list w where " + RUNS + " and w.case_id > ? order by w.case_id limit ?";

    /** In the order of their ids, so that two who lock several do not wait for each other. */
    private static final String LOCK = "select id from service_case where id = any (?) order by id for update";

    private static final String LOCKED =
            COLUMNS + "from work_list w where w.case_id = any (?) and " + RUNS + " order by w.case_id";

    private static final String UPDATE =
            "update work_list set due_on = ?, due_kind = ?, urgent_on = ? where case_id = ?";

    private DueRows() {}

    /** The next after a case, in the order of their ids. */
    public static List<DueRow> after(Connection connection, long last, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, last);
            select.setInt(2, most);
            return rows(select);
        }
    }

    /** Keeps others from acting on cases until the transaction ends, and reads what stands then. */
    public static List<DueRow> lock(Connection connection, Collection<Long> ids) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement select = connection.prepareStatement(LOCKED)) {
            lock.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            lock.execute();
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            return rows(select);
        }
    }

    public static void update(Connection connection, DueRow row) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setObject(1, row.due());
            update.setString(2, row.kind());
            update.setObject(3, row.urgent());
            update.setLong(4, row.id());
            update.executeUpdate();
        }
    }

    private static List<DueRow> rows(PreparedStatement select) throws SQLException {
        List<DueRow> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new DueRow(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getObject(3, LocalDate.class),
                        rows.getString(4),
                        rows.getObject(5, LocalDate.class)));
            }
        }
        return found;
    }
}
