package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Rulebook;
import org.hibernate.Session;

/** Counts who has been given a time of an office, so that none is given to more than it is for. */
@ApplicationScoped
public class SlotBook {

    private final Instance<EntityManager> database;

    SlotBook(Instance<EntityManager> database) {
        this.database = database;
    }

    /** Gives the time that was asked for, or says with the other errors that it is no longer free. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Rulebook book, CaseHistory history, MoveInputs said, LocalDate today) {
        String slot = said.data().get(Data.SLOT);
        if (slot == null
                || said.data().containsKey(Data.REQUEST)
                || !said.errors().isEmpty()) {
            return;
        }
        if (!isFree(book, history.unit(), slot, today)) {
            said.errors()
                    .add(new FieldError(
                            ActionInput.SERVICE.code(),
                            book.catalog().messages().text("error_move_slot")));
        }
    }

    /**
     * How many places of some times of a place are given, for a page that shows many of them: one query, and nobody is kept waiting.
     *
     * @param times of any office of the place
     */
    @Transactional
    public SlotsGiven given(String place, Collection<String> times) {
        List<Object[]> rows = database.get()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select event.data ->> 'slot', held.town, held.village,
                            sum(case event.action when 'ask-service' then 1 when 'decline-service' then -1 else 0 end)
                        from case_event event join work_list held on held.case_id = event.case_id
                        where event.data ->> 'slot' in (:times) and held.closed_at is null and held.place = :place
                        group by 1, 2, 3
                        """, Object[].class)
                .setParameterList("times", times)
                .setParameter("place", place)
                .getResultList();
        return new SlotsGiven(rows.stream()
                .map(row -> new SlotsGiven.Given(
                        (String) row[0],
                        new Unit(place, (String) row[1], (String) row[2]),
                        ((Number) row[3]).intValue()))
                .toList());
    }

    /** Whether a time that covers the cases of an office has room for one more. */
    @Transactional
    public boolean isFree(Rulebook book, Unit office, String slot, LocalDate today) {
        int places = new OfficeServices(book.services(), office, today).places(slot);
        return hasRoom(book.services().opener(office, slot).orElse(office), slot, places);
    }

    /**
     * Whether a time has room for one more: what was asked for in cases that are closed is free again. Nobody else is given one of it
     * until the transaction ends.
     *
     * @param office that has opened it, for its cases and those of the offices below it
     * @param places for how many it is
     */
    private boolean hasRoom(Unit office, String slot, int places) {
        EntityManager manager = database.get();
        manager.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, office.place() + " " + slot)
                .getSingleResult();
        Object taken = manager.unwrap(Session.class)
                .createNativeQuery("""
                        select coalesce(sum(case event.action when 'ask-service' then 1 when 'decline-service' then -1 else 0 end), 0)
                        from case_event event join work_list held on held.case_id = event.case_id
                        where event.data ->> 'slot' = ?1 and held.closed_at is null and held.place = ?2
                            and (cast(?3 as text) is null or held.town = ?3) and (cast(?4 as text) is null or held.village = ?4)
                        """, Object.class)
                .setParameter(1, slot)
                .setParameter(2, office.place())
                .setParameter(3, office.town(), String.class)
                .setParameter(4, office.village(), String.class)
                .getSingleResult();
        return ((Number) taken).intValue() < places;
    }
}
