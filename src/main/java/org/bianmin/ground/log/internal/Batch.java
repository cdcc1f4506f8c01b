package org.bianmin.ground.log.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.Checkpoint;

/** One batch of entries on its way into the tree, within the transaction of a connection. */
public final class Batch {

    /** Locks out a second sequencer of the same database until the transaction ends. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('operation log', 0))";

    private static final String PENDING = "select " + EntryRows.COLUMNS
            + " from log_pending p join operation_log e on e.id = p.entry order by p.entry limit ?";

    private final String origin;
    private final Keyring keys;
    private final Instant now;
    private final List<Long> entries = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private Checkpoint head;

    public Batch(String origin, Keyring keys, Instant now) {
        this.origin = origin;
        this.keys = keys;
        this.now = now;
    }

    /** Appends the pending entries, in order of their ids, up to a number; nothing where another sequencer is at work. */
    public void append(Connection connection, int most) throws SQLException {
        if (!isAlone(connection)) {
            return;
        }
        Frontier tree = tree(connection);
        long first = tree.size();
        take(connection, most);
        if (entries.isEmpty()) {
            return;
        }
        hashes.forEach(tree::append);
        storeLeaves(connection, first);
        head = Checkpoint.sign(origin, tree.size(), tree.root(), keys);
        storeHead(connection, tree);
    }

    /** How many entries were appended. */
    public int size() {
        return entries.size();
    }

    /** The head after them; empty if there were none. */
    public Optional<Checkpoint> head() {
        return Optional.ofNullable(head);
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static Frontier tree(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select size, frontier from log_head order by size desc limit 1")) {
            return row.next() ? new Frontier(row.getLong(1), row.getBytes(2)) : new Frontier();
        }
    }

    private void take(Connection connection, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PENDING)) {
            statement.setInt(1, most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getLong(1));
                    hashes.add(CanonicalEntry.leaf(rows));
                }
            }
        }
    }

    private void storeLeaves(Connection connection, long first) throws SQLException {
        Long[] ids = entries.toArray(Long[]::new);
        try (PreparedStatement leaves = connection.prepareStatement(
                "insert into log_leaf (position, entry, hash)"
                        + " select ? + n - 1, entry, hash from unnest(?::bigint[], ?::bytea[]) with ordinality as u (entry, hash, n)")) {
            leaves.setLong(1, first);
            leaves.setArray(2, connection.createArrayOf("bigint", ids));
            leaves.setArray(3, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
            leaves.executeUpdate();
        }
        try (PreparedStatement taken = connection.prepareStatement("delete from log_pending where entry = any (?)")) {
            taken.setArray(1, connection.createArrayOf("bigint", ids));
            taken.executeUpdate();
        }
    }

    private void storeHead(Connection connection, Frontier tree) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into log_head (size, root, frontier, checkpoint, at) values (?, ?, ?, ?, ?)")) {
            statement.setLong(1, tree.size());
            statement.setBytes(2, tree.root());
            statement.setBytes(3, tree.bytes());
            statement.setString(4, head.note());
            statement.setObject(5, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
