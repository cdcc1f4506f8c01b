package org.bianmin.domain.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bianmin.domain.cases.internal.WorkListSwap;

/**
 * Makes the work lists again from what happened to the cases, as the owner of the tables. The desk goes on meanwhile. May be stopped at any moment, by a kill too, and run again: until the last moment the lists are the old ones.
 */
public final class WorkListRebuild {

    /** Nobody else rebuilds at the same time; the number is this lock's alone. */
    private static final long LOCK = 7_301_942_116L;

    private static final double NANOS = 1e9;

    private WorkListRebuild() {}

    /**
     * What was done.
     *
     * @param cases how many rows were written
     * @param events how many were read
     * @param seconds how long it took
     */
    public record Rebuilt(long cases, long events, double seconds) {}

    /**
     * Does it.
     *
     * @param owner connects as the owner of the tables
     * @throws IllegalStateException if it cannot be done, or is being done; the lists are the old ones then
     */
    public static Rebuilt run(DataSource owner, Rulebook book) {
        long start = System.nanoTime();
        try (Connection connection = owner.getConnection()) {
            lock(connection);
            try {
                WorkListSwap swap = new WorkListSwap(connection, book);
                swap.run();
                return new Rebuilt(swap.cases(), swap.events(), (System.nanoTime() - start) / NANOS);
            } finally {
                unlock(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the work lists cannot be rebuilt: " + e.getMessage(), e);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new IllegalStateException("the work lists are being rebuilt already");
            }
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }
}
