package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.supervision.RegisterEntry;

/** The rows of {@code register_entry} and {@code register_version}, within the caller's transaction. */
public final class RegisterRows {

    private static final String COLUMNS = """
            select e.id, e.unit, v.version, v.at, v.actor, v.action, v.sealed, e.data_key
            from register_entry e join register_version v on v.entry_id = e.id
            """;

    private static final String STANDING = COLUMNS + """
            where e.register = ? and e.removed_at is null and v.version = e.version and exists (
                select from unnest(?::text[]) as post where e.unit = post or e.unit like post || '/%')
            order by e.unit, e.id
            """;

    private static final String VERSIONS = COLUMNS + " where e.register = ? and e.id = ? order by v.version desc";

    private static final String HOLD = """
            select unit, version, removed_at is not null, data_key from register_entry where register = ? and id = ? for update
            """;

    private static final String ADD = """
            insert into register_entry (register, place, unit, version, data_key) values (?, ?, ?, 1, ?) returning id
            """;

    private static final String WRITE = """
            with said as (
                insert into register_version (entry_id, version, at, actor, action, sealed) values (?, ?, ?, ?, ?, ?)
                returning entry_id, version, at, action)
            update register_entry e set version = said.version, removed_at = case when said.action = 'remove' then said.at end
            from said where e.id = said.entry_id
            """;

    private final Connection connection;
    private final BiFunction<UUID, byte[], String> open;

    /** @param open opens what was sealed with a key */
    public RegisterRows(Connection connection, BiFunction<UUID, byte[], String> open) {
        this.connection = connection;
        this.open = open;
    }

    /** An entry that others are kept from until the transaction ends. */
    public record Held(Unit unit, int version, boolean removed, UUID dataKey) {}

    /** Values as they are sealed. */
    public static String json(Map<String, String> values) {
        return Counts.written(values);
    }

    /** The entries of offices as they stand. */
    public List<RegisterEntry> standing(String register, List<String> units) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STANDING)) {
            select.setString(1, register);
            select.setArray(2, connection.createArrayOf("text", units.toArray()));
            return read(select);
        }
    }

    /** All versions of an entry, the latest first. */
    public List<RegisterEntry> versions(String register, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setString(1, register);
            select.setLong(2, id);
            return read(select);
        }
    }

    /** Holds an entry. */
    public Optional<Held> hold(String register, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLD)) {
            select.setString(1, register);
            select.setLong(2, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Held(
                                Unit.parse(row.getString(1)).orElseThrow(),
                                row.getInt(2),
                                row.getBoolean(3),
                                row.getObject(4, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    /** A new entry, which says nothing yet. */
    public long add(String register, String place, Unit unit, UUID key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, register);
            insert.setString(2, place);
            insert.setString(3, unit.path());
            insert.setObject(4, key);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Writes a version, and brings the entry to it. */
    public void write(long id, int version, Instant at, String actor, String action, byte[] sealed)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setLong(1, id);
            insert.setInt(2, version);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, actor);
            insert.setString(5, action);
            insert.setBytes(6, sealed);
            insert.executeUpdate();
        }
    }

    private List<RegisterEntry> read(PreparedStatement select) throws SQLException {
        List<RegisterEntry> entries = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.add(new RegisterEntry(
                        row.getLong(1),
                        Unit.parse(row.getString(2)).orElseThrow(),
                        row.getInt(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5),
                        row.getString(6),
                        Counts.texts(open.apply(row.getObject(8, UUID.class), row.getBytes(7)))));
            }
        }
        return entries;
    }
}
