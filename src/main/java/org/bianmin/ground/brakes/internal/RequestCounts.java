package org.bianmin.ground.brakes.internal;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The counts in the table {@code request_count}. */
@Singleton
public class RequestCounts {

    private static final String ADD = """
            insert into request_count (kind, subject, started, times) values (?, ?, ?, greatest(0, ?))
            on conflict (kind, subject, started) do update set times = greatest(0, request_count.times + ?)
            returning times
            """;

    private static final String SWEEP = """
            delete from request_count where ctid in (
                select ctid from request_count where started < ?::timestamptz - interval '1 hour' limit 1000 for update skip locked)
            """;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    RequestCounts(Instance<DataSource> database) {
        this.database = database;
    }

    /**
     * Adds to a count, and takes old ones away when it is a new one.
     *
     * @param times how many; may be negative
     * @return how many there are in this window, this time included
     */
    public int add(String kind, byte[] subject, Instant window, int times) throws SQLException {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            key(statement, kind, subject, window);
            statement.setInt(4, times);
            statement.setInt(5, times);
            int found = single(statement);
            if (found == 1 && times > 0) {
                sweep(connection, window);
            }
            return found;
        }
    }

    /** How many there are in this window. */
    public int of(String kind, byte[] subject, Instant window) throws SQLException {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select times from request_count where kind = ? and subject = ? and started = ?")) {
            key(statement, kind, subject, window);
            return single(statement);
        }
    }

    private static void key(PreparedStatement statement, String kind, byte[] subject, Instant window)
            throws SQLException {
        statement.setString(1, kind);
        statement.setBytes(2, subject);
        statement.setObject(3, window.atOffset(ZoneOffset.UTC));
    }

    private static int single(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void sweep(Connection connection, Instant window) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SWEEP)) {
            statement.setObject(1, window.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
