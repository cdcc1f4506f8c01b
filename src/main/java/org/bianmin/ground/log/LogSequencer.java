package org.bianmin.ground.log;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.internal.Batch;
import org.bianmin.ground.settings.Settings;
import org.jboss.logging.Logger;

/**
 * Gives entries their place in the tree and signs its head. One at a time: who finds another at work leaves it to that one.
 * Each batch is a transaction, so that one that fails leaves what stood before it, and its entries to the next run.
 */
@ApplicationScoped
public class LogSequencer {

    private static final Logger LOG = Logger.getLogger(LogSequencer.class);
    private static final int BATCH = 5_000;

    private final Supplier<DataSource> database;
    private final String origin;
    private final Keyring keys;
    private final Clock clock;
    private final List<HeadWitness> witnesses;

    /** Asks for the database only when it is used: commands that need none start without one. */
    @Inject
    LogSequencer(
            Instance<DataSource> database,
            Settings settings,
            Keyring keys,
            Clock clock,
            @All List<HeadWitness> witnesses) {
        this(
                (Supplier<DataSource>) database::get,
                settings.feed().authority() + "/operation-log",
                keys,
                clock,
                witnesses);
    }

    /**
     * One on a database of its own.
     *
     * @param origin the name of the log, without spaces and plus signs
     */
    public LogSequencer(DataSource database, String origin, Keyring keys, Clock clock, List<HeadWitness> witnesses) {
        this(() -> database, origin, keys, clock, witnesses);
    }

    private LogSequencer(
            Supplier<DataSource> database, String origin, Keyring keys, Clock clock, List<HeadWitness> witnesses) {
        this.database = database;
        this.origin = origin;
        this.keys = keys;
        this.clock = clock;
        this.witnesses = witnesses;
    }

    /**
     * Takes in all entries that have no place.
     *
     * @return how many those were; 0 where another is at work
     */
    public int run() {
        int all = 0;
        int taken;
        do {
            taken = batch();
            all += taken;
        } while (taken == BATCH);
        return all;
    }

    private int batch() {
        Batch batch = new Batch(origin, keys, clock.instant());
        try (Connection connection = database.get().getConnection()) {
            connection.setAutoCommit(false);
            try {
                batch.append(connection, BATCH);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LogException(e);
        }
        batch.head().ifPresent(this::tell);
        return batch.size();
    }

    private void tell(Checkpoint head) {
        LOG.infof("operation log: %s", head.line());
        witnesses.forEach(witness -> witness.keep(head));
    }
}
