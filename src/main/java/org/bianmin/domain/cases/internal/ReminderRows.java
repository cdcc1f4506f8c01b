package org.bianmin.domain.cases.internal;

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
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.Reminder;
import org.bianmin.domain.cases.ReminderKind;

/** Reminders that are to be written in one go, within the caller's transaction; one that has gone out before is left out. */
public final class ReminderRows {

    private static final String INSERT = """
            insert into case_reminder (case_id, kind, unit, at) values (?, ?, ?, ?)
            on conflict (case_id, kind, unit) do nothing
            """;

    /**
     * The newest of each open case, so that one that is overdue does not stand there four times: one of its limit, and one of what was
     * left to be done later and is not done yet.
     */
    private static final String NEWEST = """
            select * from (
                select distinct on (r.case_id, k.of_duty) w.number, w.item, r.kind, r.at
                from case_reminder r join work_list w on w.case_id = r.case_id,
                    lateral (select r.kind in ('papers-near', 'papers-past', 'check-near', 'check-past') as of_duty) k
                where r.unit = any (?) and w.closed_at is null and (not k.of_duty or w.duty_on is not null)
                    and (w.barred is null or r.unit = any (?) and not ? = any (w.barred))
                order by r.case_id, k.of_duty, r.at desc, array_position(array['overdue', 'due', 'three-quarters', 'half',
                    'papers-past', 'check-past', 'papers-near', 'check-near'], r.kind)) newest
            order by at desc, number limit ?
            """;

    private static final String WITH_DUTY = """
            select case_id from work_list where closed_at is null and duty_on <= ? and case_id > ? order by case_id limit ?
            """;

    private record Row(long id, ReminderKind kind, Unit unit) {}

    private final Connection connection;
    private final Instant now;
    private final List<Row> rows = new ArrayList<>();

    public ReminderRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * The newest reminders of offices, the newest first, one for each open case.
     *
     * @param managed those for which the account answers, and of which it sees the letters that are not about it
     */
    public static List<Reminder> newest(
            Connection connection, Collection<Unit> units, Collection<Unit> managed, String account, int most)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setArray(1, paths(connection, units));
            select.setArray(2, paths(connection, managed));
            select.setString(3, account);
            select.setInt(4, most);
            List<Reminder> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Reminder(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        }
    }

    private static Array paths(Connection connection, Collection<Unit> units) throws SQLException {
        return connection.createArrayOf("text", units.stream().map(Unit::path).toArray());
    }

    /**
     * The next open cases after one, in the order of their ids, in which something that was left to be done is due by a day.
     *
     * @param until the last of these days
     */
    public static List<Long> withDuty(Connection connection, LocalDate until, long last, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WITH_DUTY)) {
            select.setObject(1, until);
            select.setLong(2, last);
            select.setInt(3, most);
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }

    public void add(long id, ReminderKind kind, Unit unit) {
        rows.add(new Row(id, kind, unit));
    }

    /** Writes them and tells how many are new. */
    public long write() throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                insert.setLong(1, row.id());
                insert.setString(2, row.kind().code());
                insert.setString(3, row.unit().path());
                insert.setObject(4, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            return IntStream.of(insert.executeBatch())
                    .filter(count -> count > 0)
                    .count();
        }
    }
}
