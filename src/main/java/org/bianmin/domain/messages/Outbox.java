package org.bianmin.domain.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bianmin.domain.messages.internal.MessageRows;
import org.bianmin.domain.messages.internal.SealedMessage;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.text.Language;

/** The messages that are to be handed to the port, and those that were. */
@ApplicationScoped
public class Outbox {

    /** Whom a message goes to: whoever applies. */
    public static final String APPLICANT = "applicant";

    /** Whoever helps them under a mandate. */
    public static final String HELPER = "helper";

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final MessagePort port;
    private final OperationLog log;
    private final Clock clock;

    Outbox(Instance<DataSource> database, MessagePort port, OperationLog log, Clock clock) {
        this.database = database;
        this.port = port;
        this.log = log;
        this.clock = clock;
    }

    /** Whether messages are taken at all; if not, there is nothing to write. */
    public boolean isOpen() {
        return port.isConnected();
    }

    /** How the port is connected, as in {@link MessagePort#kind()}. */
    public String port() {
        return port.kind();
    }

    /**
     * Writes a message, in the transaction of the event of which it tells.
     *
     * @param about the case, its place, and the event
     * @param key of the case
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(MessageAbout about, DataKey key, String to, Language language, String words) {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.get().getConnection()) {
            new MessageRows(connection, clock.instant())
                    .add(about, key.id(), SealedMessage.seal(key, new OutgoingMessage(id, to, language, words)), id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The messages of a case, in the order of its events. */
    @Transactional
    public List<MessageView> of(String number) {
        try (Connection connection = database.get().getConnection()) {
            return new MessageRows(connection, clock.instant()).of(number);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The messages of places that are stuck, the newest first. */
    @Transactional
    public List<MessageView> stuck(Collection<String> places, int most) {
        try (Connection connection = database.get().getConnection()) {
            return new MessageRows(connection, clock.instant()).stuck(places, most);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Lets the stuck messages of places be tried for another day, which is logged.
     *
     * @return how many
     */
    @Transactional
    public int tryAgain(Collection<String> places, String account) {
        try (Connection connection = database.get().getConnection()) {
            List<String> freed = new MessageRows(connection, clock.instant()).free(places);
            freed.forEach(number -> log.record(Actor.staff(account), Deed.of("message.freed", number)));
            return freed.size();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("messages cannot be read or written: SQL state " + e.getSQLState(), e);
    }
}
