package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.internal.RegisterRows;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Changes entries of registers as what comes in makes them, whoever has written them. */
@ApplicationScoped
class FollowedEntries {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DataKeys keys;
    private final OperationLog log;
    private final Clock clock;

    FollowedEntries(Instance<DataSource> database, DataKeys keys, OperationLog log, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Changes one, where it stands.
     *
     * @param actor who did what changes it
     * @param change what it says then; the same for nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(Actor actor, Control register, long id, UnaryOperator<Map<String, String>> change) {
        try (Connection connection = database.get().getConnection()) {
            RegisterRows rows = new RegisterRows(
                    connection,
                    (key, said) -> keys.find(key)
                            .map(found -> found.openText(Registers.SEALED_AS, said))
                            .orElse("{}"));
            Optional<RegisterRows.Held> held = rows.hold(register.id(), id).filter(one -> !one.removed());
            Optional<DataKey> key = held.flatMap(one -> keys.find(one.dataKey()));
            if (key.isPresent()) {
                Map<String, String> said =
                        rows.versions(register.id(), id).get(0).values();
                Map<String, String> after = change.apply(said);
                if (!after.equals(said)) {
                    rows.write(
                            id,
                            held.get().version() + 1,
                            clock.instant(),
                            actor.name(),
                            "change",
                            key.get().sealText(Registers.SEALED_AS, RegisterRows.json(after)));
                    log.record(actor, Deed.of("register.change", register.id() + " " + id));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("registers cannot be written: SQL state " + e.getSQLState(), e);
        }
    }
}
