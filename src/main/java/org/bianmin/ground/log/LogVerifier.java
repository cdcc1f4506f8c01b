package org.bianmin.ground.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.internal.Verification;

/**
 * Recomputes the whole log and holds it to every signed head, those in the database and those that were kept elsewhere. Needs as
 * much memory for a long log as for a short one, and changes nothing.
 */
@ApplicationScoped
public class LogVerifier {

    private final Supplier<DataSource> database;
    private final Keyring keys;
    private final Clock clock;

    /** Asks for the database only when it is used: commands that need none start without one. */
    @Inject
    LogVerifier(Instance<DataSource> database, Keyring keys, Clock clock) {
        this((Supplier<DataSource>) database::get, keys, clock);
    }

    /** One on a database of its own. */
    public LogVerifier(DataSource database, Keyring keys, Clock clock) {
        this(() -> database, keys, clock);
    }

    private LogVerifier(Supplier<DataSource> database, Keyring keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Verifies the log as it stands at this moment.
     *
     * @param kept lines or notes of heads that were kept outside the database; of each place, the oldest first
     * @param findings takes each thing that is wrong
     */
    public LogReport verify(List<Iterator<String>> kept, Consumer<LogFinding> findings) {
        try (Connection connection = database.get().getConnection()) {
            return verify(connection, kept, findings);
        } catch (SQLException e) {
            throw new LogException(e);
        }
    }

    private LogReport verify(Connection connection, List<Iterator<String>> kept, Consumer<LogFinding> findings)
            throws SQLException {
        connection.setAutoCommit(false);
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new Verification(connection, keys.logPublic(), clock.instant(), findings).run(kept);
        } finally {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(true);
        }
    }
}
