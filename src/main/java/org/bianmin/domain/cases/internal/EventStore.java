package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.crypto.DataKey;
import org.hibernate.Session;

/** Keeps what happened to cases: adds to it, and never changes it. */
@ApplicationScoped
public class EventStore {

    private static final String SELECT = """
            select position, at, actor, role, unit, action, state, cast(data as text), sealed
            from case_event where case_id = ?1 order by position
            """;

    private static final String INSERT = """
            insert into case_event (case_id, position, at, actor, role, unit, action, state, data, sealed)
            values (:case, :position, :at, :actor, :role, :unit, :action, :state, cast(:data as jsonb), :sealed)
            """;

    private final Instance<EntityManager> database;
    private final SlotBook slots;

    EventStore(Instance<EntityManager> database, SlotBook slots) {
        this.database = database;
        this.slots = slots;
    }

    /** Gives the time of an office that was asked for, if any, or says with the other errors that it is no longer free. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSlot(Rulebook book, CaseHistory history, MoveInputs said, LocalDate today) {
        slots.take(book, history, said, today);
    }

    /**
     * What happened to a case, in order.
     *
     * @param key with which what was written is opened; empty where it has been erased
     */
    public List<CaseEvent> of(long id, Optional<DataKey> key) {
        List<?> rows =
                database.get().createNativeQuery(SELECT).setParameter(1, id).getResultList();
        return rows.stream().map(row -> event((Object[]) row, key)).toList();
    }

    /** Keeps any other transaction from adding to a case until this one ends; empty if there is no such case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Case> lock(String number) {
        List<?> ids = database.get()
                .createNativeQuery("select id from service_case where number = ?1 for update")
                .setParameter(1, number)
                .getResultList();
        return ids.stream().findFirst().map(id -> database.get().find(Case.class, ((Number) id).longValue()));
    }

    /** Adds an event; what was written with it is sealed with the key of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long id, CaseEvent event, Optional<DataKey> key) {
        byte[] sealed = event.words().isEmpty()
                ? null
                : SealedAnswers.seal(key.orElseThrow(), SealedAnswers.OF_EVENT, event.words());
        database.get()
                .unwrap(Session.class)
                .createNativeMutationQuery(INSERT)
                .setParameter("case", id)
                .setParameter("position", event.position())
                .setParameter("at", event.at())
                .setParameter("actor", event.actor())
                .setParameter("role", event.role())
                .setParameter("unit", event.unit() == null ? null : event.unit().path(), String.class)
                .setParameter("action", event.action())
                .setParameter("state", event.state())
                .setParameter("data", json(event.data()))
                .setParameter("sealed", sealed, byte[].class)
                .executeUpdate();
    }

    /** What rules need of an event, as it is stored. */
    static String json(Map<String, String> data) {
        return new String(Fields.bytes(data), StandardCharsets.UTF_8);
    }

    private static CaseEvent event(Object[] row, Optional<DataKey> key) {
        byte[] sealed = (byte[]) row[8];
        return new CaseEvent(
                ((Number) row[0]).intValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                Unit.parse((String) row[4]).orElse(null),
                (String) row[5],
                (String) row[6],
                Fields.read(((String) row[7]).getBytes(StandardCharsets.UTF_8)),
                sealed == null
                        ? Map.of()
                        : key.map(known -> SealedAnswers.open(known, SealedAnswers.OF_EVENT, sealed))
                                .orElse(Map.of()));
    }
}
