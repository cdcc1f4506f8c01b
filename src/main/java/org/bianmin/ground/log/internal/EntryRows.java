package org.bianmin.ground.log.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Commitment;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.LogEntry;

/** Entries as rows of the table {@code operation_log}. */
public final class EntryRows {

    /** What {@link #read} reads, of a table that is called {@code e}. */
    static final String COLUMNS =
            "e.id, e.at, e.role, e.actor, e.action, e.subject, e.details, e.request_id, e.commitment, e.data_key, e.salt_sealed";

    private static final String INSERT = """
            insert into operation_log
                (at, role, actor, action, subject, details, request_id, commitment, data_key, salt_sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private EntryRows() {}

    /** Adds an entry in the transaction of the connection. */
    public static void insert(Connection connection, Instant at, Actor actor, Deed deed, String requestId)
            throws SQLException {
        Commitment commitment = deed.commitment();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            statement.setString(2, actor.role().code());
            statement.setString(3, actor.name());
            statement.setString(4, deed.action());
            statement.setString(5, deed.subject());
            statement.setString(6, deed.details());
            statement.setString(7, requestId);
            statement.setBytes(8, commitment == null ? null : commitment.hash());
            statement.setObject(9, commitment == null ? null : commitment.dataKey(), java.sql.Types.OTHER);
            statement.setBytes(10, commitment == null ? null : commitment.sealedSalt());
            statement.executeUpdate();
        }
    }

    /** The entries of a subject, oldest first. */
    public static List<LogEntry> of(Connection connection, String subject) throws SQLException {
        List<LogEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + COLUMNS + " from operation_log e where e.subject = ? order by e.id")) {
            statement.setString(1, subject);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(read(rows));
                }
            }
        }
        return entries;
    }

    /** The entry of the present row; the columns are {@link #COLUMNS} and may have others after them. */
    static LogEntry read(ResultSet rows) throws SQLException {
        byte[] hash = rows.getBytes(9);
        Commitment commitment =
                hash == null ? null : new Commitment(hash, rows.getObject(10, UUID.class), rows.getBytes(11));
        return new LogEntry(
                rows.getLong(1),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                new Actor(Actor.Role.valueOf(rows.getString(3).toUpperCase(Locale.ROOT)), rows.getString(4)),
                new Deed(rows.getString(5), rows.getString(6), rows.getString(7), commitment),
                rows.getString(8));
    }
}
