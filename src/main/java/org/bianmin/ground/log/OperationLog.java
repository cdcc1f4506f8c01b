package org.bianmin.ground.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.bianmin.ground.log.internal.EntryRows;
import org.jboss.logging.MDC;

/** Writes and reads the operation log. */
@ApplicationScoped
public class OperationLog {

    /** The key under which the id of a request stands in the context of the logs. */
    public static final String REQUEST_ID = "requestId";

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Clock clock;

    OperationLog(Instance<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a deed. Must be called inside the transaction of the deed itself, and commits with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, Deed deed) {
        Object request = MDC.get(REQUEST_ID);
        try (Connection connection = database.get().getConnection()) {
            EntryRows.insert(connection, clock.instant(), actor, deed, request == null ? null : request.toString());
        } catch (SQLException e) {
            throw new LogException(e);
        }
    }

    /** The deeds done to one subject, oldest first. */
    @Transactional
    public List<LogEntry> of(String subject) {
        try (Connection connection = database.get().getConnection()) {
            return EntryRows.of(connection, subject);
        } catch (SQLException e) {
            throw new LogException(e);
        }
    }

    /**
     * Adds a deed in the transaction of a connection, for commands that run without the application's transactions.
     */
    public static void record(Connection connection, Clock clock, Actor actor, Deed deed) {
        try {
            EntryRows.insert(connection, clock.instant(), actor, deed, null);
        } catch (SQLException e) {
            throw new LogException(e);
        }
    }
}
