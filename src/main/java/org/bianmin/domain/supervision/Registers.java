package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.TakenForms;
import org.bianmin.domain.supervision.internal.ProposalRows;
import org.bianmin.domain.supervision.internal.RegisterRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * The registers (登记册) that sources order offices to keep. An entry keeps all that it ever said; who reads or writes one stands in the
 * operation log.
 */
@ApplicationScoped
public class Registers {

    /** Entries are sealed as. */
    static final String SEALED_AS = "register";

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DataKeys keys;
    private final OperationLog log;
    private final Clock clock;

    Registers(Instance<DataSource> database, DataKeys keys, OperationLog log, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /** What came of writing. */
    public enum Result {
        DONE,
        /** There is no such entry, or not for this member of staff. */
        UNKNOWN,
        /** Somebody has written to it meanwhile. */
        CHANGED,
        /** A field that must say something is empty. */
        EMPTY,
        /** A field for a day says something else. */
        NO_DAY,
        /** A day of what has happened has not come yet. */
        FUTURE,
        /** A day lies before that of what comes first. */
        BEFORE,
        /** A field says something before what has to be done first. */
        TOO_EARLY,
        /** More was written than there is room for. */
        TOO_LONG,
        /** A field that somebody else has to fill in. */
        SAME_PERSON,
        /** What a proposed list changes, which is computed and not written. */
        FIXED
    }

    /**
     * Whether a member of staff may write to a register for an office: who does the tasks of its kind there, and, where counters keep it,
     * who handles cases there.
     */
    public static boolean writes(Control register, Handler handler, Unit unit) {
        return handler.holds(register.kind().tasks(), unit)
                || register.isKeptByCounters()
                        && handler.posts().stream()
                                .anyMatch(post -> post.role().handlesCases()
                                        && post.unit().covers(unit));
    }

    /** The entries of the offices of a member of staff, as they stand; that they were read is logged. */
    @Transactional
    public List<RegisterEntry> entries(Control register, Handler handler) {
        try (Connection connection = database.get().getConnection()) {
            List<RegisterEntry> entries = new RegisterRows(connection, this::opened)
                    .standing(
                            register.id(),
                            handler.posts().stream()
                                    .map(post -> post.unit().path())
                                    .toList());
            log.record(Actor.staff(handler.account()), Deed.of("register.read", register.id()));
            return entries;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** All entries as they stand, for a control that looks at them. */
    @Transactional
    public List<RegisterEntry> all(Control register) {
        try (Connection connection = database.get().getConnection()) {
            log.record(Actor.schedule(), Deed.of("register.read", register.id()));
            return new RegisterRows(connection, this::opened).standing(register.id(), List.of(register.place()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** All versions of an entry, the latest first; none for who may not see it. */
    @Transactional
    public List<RegisterEntry> versions(Control register, Handler handler, long id) {
        try (Connection connection = database.get().getConnection()) {
            return new RegisterRows(connection, this::opened)
                    .versions(register.id(), id).stream()
                            .filter(entry -> handler.posts().stream()
                                    .anyMatch(post -> post.unit().covers(entry.unit())))
                            .toList();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Makes an entry that no form has sent. */
    @Transactional
    public Result add(Control register, Handler handler, Unit unit, Map<String, String> values) {
        return add(register, handler, unit, null, values);
    }

    /**
     * Makes an entry; once for a form, however often it is sent.
     *
     * @param form its key; null where it comes of none
     */
    @Transactional
    public Result add(Control register, Handler handler, Unit unit, FormKey form, Map<String, String> values) {
        return add(register, handler, unit, form, values, (connection, entry, key) -> {});
    }

    /** What is kept with a new entry, in its transaction. */
    interface Kept {
        void with(Connection connection, long entry, DataKey key) throws SQLException;
    }

    Result add(Control register, Handler handler, Unit unit, FormKey form, Map<String, String> values, Kept kept) {
        if (!writes(register, handler, unit)) {
            return Result.UNKNOWN;
        }
        Optional<RegisterFault> fault = fault(register, values);
        if (fault.isPresent()) {
            return fault.get().result();
        }
        if (WrittenApart.breach(register.apart(), List.of(), handler.account(), values)
                .isPresent()) {
            return Result.SAME_PERSON;
        }
        try (Connection connection = database.get().getConnection()) {
            if (form != null && !TakenForms.take(connection, form)) {
                return Result.DONE;
            }
            DataKey key = keys.make();
            long id = new RegisterRows(connection, this::opened).add(register.id(), register.place(), unit, key.id());
            write(connection, handler, key, id, 1, "add", values);
            kept.with(connection, id, key);
            log.record(Actor.staff(handler.account()), Deed.of("register.add", register.id() + " " + id));
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Changes an entry, or takes it out of the register; what it said stays.
     *
     * @param version that the member of staff has seen
     * @param values null to take it out
     */
    @Transactional
    public Result change(Control register, Handler handler, long id, int version, Map<String, String> values) {
        try (Connection connection = database.get().getConnection()) {
            RegisterRows rows = new RegisterRows(connection, this::opened);
            Optional<RegisterRows.Held> held =
                    rows.hold(register.id(), id).filter(one -> writes(register, handler, one.unit()));
            Optional<DataKey> key = held.flatMap(one -> keys.find(one.dataKey()));
            if (key.isEmpty() || held.get().removed()) {
                return Result.UNKNOWN;
            }
            if (held.get().version() != version) {
                return Result.CHANGED;
            }
            Optional<RegisterFault> fault = values == null ? Optional.empty() : fault(register, values);
            if (fault.isPresent()) {
                return fault.get().result();
            }
            String action = values == null ? "remove" : "change";
            List<RegisterEntry> versions = rows.versions(register.id(), id);
            Map<String, String> said = values == null ? versions.get(0).values() : values;
            if (new ProposalRows(connection).isOverwritten(register, versions.get(0), said)) {
                return Result.FIXED;
            }
            if (WrittenApart.breach(register.apart(), versions, handler.account(), said)
                    .isPresent()) {
                return Result.SAME_PERSON;
            }
            write(connection, handler, key.get(), id, version + 1, action, said);
            log.record(Actor.staff(handler.account()), Deed.of("register." + action, register.id() + " " + id));
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What is wrong with an entry today; empty if nothing. */
    public Optional<RegisterFault> fault(Control register, Map<String, String> values) {
        return RegisterFault.of(register, values, ChinaTime.day(clock.instant()));
    }

    private void write(
            Connection connection,
            Handler handler,
            DataKey key,
            long id,
            int version,
            String action,
            Map<String, String> values)
            throws SQLException {
        new RegisterRows(connection, this::opened)
                .write(
                        id,
                        version,
                        clock.instant(),
                        handler.account(),
                        action,
                        key.sealText(SEALED_AS, RegisterRows.json(values)));
    }

    private String opened(UUID key, byte[] sealed) {
        return keys.find(key).map(found -> found.openText(SEALED_AS, sealed)).orElse("{}");
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("registers cannot be read: SQL state " + e.getSQLState(), e);
    }
}
