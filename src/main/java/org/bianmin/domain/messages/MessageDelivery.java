package org.bianmin.domain.messages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.bianmin.domain.messages.internal.MessageRows;
import org.bianmin.domain.messages.internal.MessageRows.Claimed;
import org.bianmin.domain.messages.internal.SealedMessage;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * Hands messages to the port, one by one, outside any transaction. Safe to run at the same time, and again: a worker that is killed leaves
 * a row that is tried again with the same id.
 */
@ApplicationScoped
public class MessageDelivery {

    /** For so long a message is tried before somebody has to look. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private final Instance<DataSource> database;
    private final MessagePort port;
    private final DataKeys keys;
    private final OperationLog log;
    private final Clock clock;

    MessageDelivery(Instance<DataSource> database, MessagePort port, DataKeys keys, OperationLog log, Clock clock) {
        this.database = database;
        this.port = port;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param taken how many the port has taken
     * @param failed how many it has not taken now
     */
    public record Handed(int taken, int failed) {}

    /**
     * Hands over what waits, until nothing is left whose time has come. Without a port nothing is touched.
     *
     * @param until when no further one is begun
     */
    public Handed run(Instant until) {
        int taken = 0;
        int failed = 0;
        while (port.isConnected() && clock.instant().isBefore(until)) {
            Optional<Claimed> claimed = QuarkusTransaction.requiringNew().call(this::claim);
            if (claimed.isEmpty()) {
                break;
            }
            if (hand(claimed.get())) {
                taken++;
            } else {
                failed++;
            }
        }
        return new Handed(taken, failed);
    }

    private Optional<Claimed> claim() throws SQLException {
        try (Connection connection = database.get().getConnection()) {
            return new MessageRows(connection, clock.instant()).claim();
        }
    }

    private boolean hand(Claimed claimed) {
        Optional<OutgoingMessage> message = QuarkusTransaction.requiringNew()
                .call(() -> keys.find(claimed.dataKey())
                        .map(key -> SealedMessage.open(key, claimed.id(), claimed.sealed())));
        if (message.isEmpty()) {
            end(claimed, MessageState.ERASED, null, null);
            return false;
        }
        try {
            String as = port.hand(message.get());
            end(claimed, MessageState.TAKEN, as, null);
            return true;
        } catch (NotTakenException e) {
            boolean over = !claimed.firstTryAt().plus(PATIENCE).isAfter(clock.instant());
            end(claimed, over ? MessageState.STUCK : MessageState.WAITING, null, e.getMessage());
            return false;
        }
    }

    private void end(Claimed claimed, MessageState state, String as, String error) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.get().getConnection()) {
                boolean changed = new MessageRows(connection, clock.instant()).end(claimed.id(), state, as, error);
                if (changed && state != MessageState.WAITING) {
                    log.record(
                            Actor.schedule(),
                            Deed.of("message." + state.code(), claimed.number())
                                    .because("event " + claimed.position() + " through " + port.kind()));
                }
                return changed;
            }
        });
    }
}
