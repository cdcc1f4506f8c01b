package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.process.CaseState;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.ObjectionMoved;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.log.Actor;

/** Tells that a letter which names a public notice was closed, or is open again. */
@ApplicationScoped
public class ObjectionNews {

    private final Event<ObjectionMoved> moved;

    ObjectionNews(Event<ObjectionMoved> moved) {
        this.moved = moved;
    }

    /**
     * Tells it, where the last event has closed the letter or opened it again.
     *
     * @param before how it stood before that event
     */
    public void tell(Rulebook book, Case found, CaseHistory before, CaseHistory after, DataKey key, Actor by) {
        CaseState state = book.processes().state(after.state());
        if (!book.isLetter(after)
                || found.answersSealed == null
                || state.isClosed() == book.processes().state(before.state()).isClosed()) {
            return;
        }
        String notice = SealedAnswers.open(key, SealedAnswers.OF_CASE, found.answersSealed)
                .get(LetterKind.NOTICE);
        if (notice != null) {
            moved.fire(new ObjectionMoved(
                    found.number,
                    after.unit().place(),
                    notice,
                    state.isClosed() ? state.name().zh() : null,
                    by));
        }
    }
}
