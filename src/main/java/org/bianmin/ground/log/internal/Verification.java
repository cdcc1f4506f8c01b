package org.bianmin.ground.log.internal;

import java.security.PublicKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.bianmin.ground.log.LogFinding;
import org.bianmin.ground.log.LogFinding.Kind;
import org.bianmin.ground.log.LogReport;
import org.bianmin.ground.text.Text;

/** One pass over the log, in one snapshot: leaves with their entries in order, and the heads as their sizes come. */
public final class Verification {

    private static final String LEAVES = "select " + EntryRows.COLUMNS + ", l.position, l.entry, l.hash"
            + " from log_leaf l left join operation_log e on e.id = l.entry order by l.position";

    private static final String OVERDUE = """
            select e.id from operation_log e
            where (e.at < ? or e.at > ?) and not exists (select from log_leaf l where l.entry = e.id)
            order by e.id
            """;

    private static final String PENDING_AND_GONE = """
            select p.entry from log_pending p
            where not exists (select from operation_log e where e.id = p.entry) order by p.entry
            """;

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final int FETCH = 2_000;

    private final Connection connection;
    private final PublicKey key;
    private final Instant now;
    private final Consumer<LogFinding> sink;
    private final Frontier tree = new Frontier();
    private long findings;

    public Verification(Connection connection, PublicKey key, Instant now, Consumer<LogFinding> sink) {
        this.connection = connection;
        this.key = key;
        this.now = now;
        this.sink = sink;
    }

    /** Runs within the transaction of the connection, whose snapshot must not change in between. */
    public LogReport run(List<Iterator<String>> places) throws SQLException {
        try (StoredHeads stored = new StoredHeads(connection, key, this::found);
                PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            List<KeptHeads> kept = places.stream()
                    .map(lines -> new KeptHeads(lines, key, this::found))
                    .toList();
            Stretch stretch = new Stretch(this::found);
            kept.forEach(place -> place.meet(tree, stretch));
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next() && leaf(rows, stretch)) {
                    stored.meet(tree, stretch);
                    for (KeptHeads place : kept) {
                        place.meet(tree, stretch);
                    }
                }
            }
            stored.end(tree.size());
            kept.forEach(place -> place.end(tree.size()));
            entries(OVERDUE, true);
            entries(PENDING_AND_GONE, false);
            return new LogReport(tree.size(), stored.lastLine(), findings);
        }
    }

    /** Whether the tree can be followed further. */
    private boolean leaf(ResultSet rows, Stretch stretch) throws SQLException {
        long position = rows.getLong(12);
        long entry = rows.getLong(13);
        byte[] hash = rows.getBytes(14);
        if (position != tree.size()) {
            found(new LogFinding(
                    Kind.REMOVED,
                    null,
                    new Text(
                            "第 %d 到 %d 个位置的记录没有了（下一条是记录 %d）。".formatted(tree.size(), position - 1, entry),
                            "The leaves at positions %d to %d are gone (entry %d comes next)."
                                    .formatted(tree.size(), position - 1, entry))));
            return false;
        }
        if (rows.getObject(1) == null) {
            found(new LogFinding(
                    Kind.REMOVED,
                    entry,
                    new Text("记录 %d 被删除了。".formatted(entry), "Entry %d was removed.".formatted(entry))));
        } else if (!Arrays.equals(hash, CanonicalEntry.leaf(rows))) {
            found(new LogFinding(
                    Kind.CHANGED,
                    entry,
                    new Text(
                            "记录 %d 被改动了，与登记时不同。".formatted(entry),
                            "Entry %d was changed: it is not what it was when it got its place.".formatted(entry))));
        }
        tree.append(hash);
        stretch.add(entry);
        return true;
    }

    private void entries(String query, boolean overdue) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (overdue) {
                statement.setObject(1, OffsetDateTime.ofInstant(now.minus(WAIT), ZoneOffset.UTC));
                statement.setObject(2, OffsetDateTime.ofInstant(now.plus(WAIT), ZoneOffset.UTC));
            }
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long entry = rows.getLong(1);
                    found(overdue ? leftOut(entry) : goneBefore(entry));
                }
            }
        }
    }

    private static LogFinding leftOut(long entry) {
        return new LogFinding(
                Kind.LEFT_OUT,
                entry,
                new Text(
                        "记录 %d 超过一分钟没有编入。请看定时任务 run-due-deadlines 是否在运行。".formatted(entry),
                        "Entry %d has had no place for over a minute. See whether the job run-due-deadlines runs."
                                .formatted(entry)));
    }

    private static LogFinding goneBefore(long entry) {
        return new LogFinding(
                Kind.REMOVED,
                entry,
                new Text(
                        "记录 %d 在编入之前被删除了。".formatted(entry),
                        "Entry %d was removed before it got its place.".formatted(entry)));
    }

    private void found(LogFinding finding) {
        findings++;
        sink.accept(finding);
    }
}
