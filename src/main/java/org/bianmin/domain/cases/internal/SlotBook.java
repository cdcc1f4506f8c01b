package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Rulebook;

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
        int places = new WishInputs(book, history, today).places(slot);
        if (!hasRoom(history.unit(), slot, places)) {
            said.errors()
                    .add(new FieldError(
                            ActionInput.SERVICE.code(),
                            book.catalog().messages().text("error_move_slot")));
        }
    }

    /**
     * Whether a time has room for one more. Nobody else is given one of it until the transaction ends.
     *
     * @param places for how many it is
     */
    private boolean hasRoom(Unit office, String slot, int places) {
        EntityManager manager = database.get();
        manager.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, office.place() + " " + slot)
                .getSingleResult();
        Object taken = manager.createNativeQuery("""
                        select coalesce(sum(case event.action when 'ask-service' then 1 when 'decline-service' then -1 else 0 end), 0)
                        from case_event event join service_case held on held.id = event.case_id
                        where event.data ->> 'slot' = ?1 and held.jurisdiction = ?2
                        """)
                .setParameter(1, slot)
                .setParameter(2, office.place())
                .getSingleResult();
        return ((Number) taken).intValue() < places;
    }
}
