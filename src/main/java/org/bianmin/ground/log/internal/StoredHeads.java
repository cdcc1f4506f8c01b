package org.bianmin.ground.log.internal;

import java.security.PublicKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.log.LogFinding;
import org.bianmin.ground.log.LogFinding.Kind;
import org.bianmin.ground.text.Text;

/** The heads in the database, in order of their sizes. */
final class StoredHeads implements AutoCloseable {

    private static final int FETCH = 500;

    private final PublicKey key;
    private final Consumer<LogFinding> sink;
    private final Statement statement;
    private final ResultSet rows;
    private boolean more;
    private String lastLine;
    private long covered;

    StoredHeads(Connection connection, PublicKey key, Consumer<LogFinding> sink) throws SQLException {
        this.key = key;
        this.sink = sink;
        statement = connection.createStatement();
        statement.setFetchSize(FETCH);
        rows = statement.executeQuery("select size, root, checkpoint from log_head order by size");
        more = rows.next();
    }

    /** Looks at the head of this size, if there is one. */
    void meet(Frontier tree, Stretch stretch) throws SQLException {
        while (more && rows.getLong(1) <= tree.size()) {
            Optional<Checkpoint> head = genuine();
            if (head.isPresent() && rows.getLong(1) == tree.size()) {
                stretch.hold(head.get(), tree.root());
            }
            more = rows.next();
        }
    }

    /** After the last leaf: no head may be left, and no leaf without one. */
    void end(long size) throws SQLException {
        Checkpoint longest = null;
        while (more) {
            longest = genuine().orElse(longest);
            more = rows.next();
        }
        if (longest != null) {
            sink.accept(KeptHeads.cutOff(longest, size));
        } else if (covered < size) {
            sink.accept(new LogFinding(
                    Kind.FORGED_HEAD,
                    null,
                    new Text(
                            "第 %d 条以后的 %d 条没有签名的树根。".formatted(covered, size - covered),
                            "No signed head covers the %2$d entries after the first %1$d."
                                    .formatted(covered, size - covered))));
        }
    }

    /** The line of the last head that was looked at; null if there was none. */
    String lastLine() {
        return lastLine;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    /** The present head, if it is signed and says what its row says. */
    private Optional<Checkpoint> genuine() throws SQLException {
        long size = rows.getLong(1);
        try {
            Checkpoint head = Checkpoint.parse(rows.getString(3));
            if (head.size() == size && Arrays.equals(head.root(), rows.getBytes(2)) && head.isSignedWith(key)) {
                lastLine = head.line();
                covered = size;
                return Optional.of(head);
            }
            return forged(size);
        } catch (IllegalArgumentException e) {
            return forged(size);
        }
    }

    private Optional<Checkpoint> forged(long size) {
        sink.accept(new LogFinding(
                Kind.FORGED_HEAD,
                null,
                new Text(
                        "第 %d 条处的树根不是用本台的密钥签的，或与签名不符。".formatted(size),
                        "The head at %d entries is not signed with this desk's key, or is not what was signed."
                                .formatted(size))));
        return Optional.empty();
    }
}
