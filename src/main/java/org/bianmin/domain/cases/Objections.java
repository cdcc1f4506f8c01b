package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;

/** Answers the letters in which somebody has objected to a public notice with how the register of that notice says it was settled. */
@ApplicationScoped
public class Objections {

    private static final String ANSWER = "answer";

    private final CaseStore cases;
    private final CaseWork work;
    private final EventStore events;
    private final DataKeys keys;
    private final Clock clock;

    Objections(CaseStore cases, CaseWork work, EventStore events, DataKeys keys, Clock clock) {
        this.cases = cases;
        this.work = work;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /** Holds one until the transaction ends, so that it is held before the entry of its notice wherever both are. */
    @Transactional
    public void hold(CaseNumber number) {
        events.lock(number.value());
    }

    /** Whether there is one of that number, and it is closed. */
    @Transactional
    public boolean isClosed(Rulebook book, CaseNumber number) {
        return cases.byNumber(number)
                .map(found -> CaseHistory.of(book.processes(), events.of(found.id, Optional.empty())))
                .filter(book::isLetter)
                .map(history -> book.processes().state(history.state()).isClosed())
                .orElse(false);
    }

    /**
     * Answers one.
     *
     * @param post the role and the office of whoever has settled it
     * @param words how
     * @return whether it was still to be answered; another kind of letter is not, nor what is none of the place, nor does anybody
     *     answer what is about them
     */
    @Transactional
    public boolean settle(Rulebook book, CaseNumber number, String account, Post post, String words) {
        Optional<Case> found = events.lock(number.value());
        Optional<DataKey> key = found.flatMap(one -> keys.find(one.dataKey));
        if (key.isEmpty()) {
            return false;
        }
        CaseHistory history = CaseHistory.of(book.processes(), events.of(found.get().id, key));
        Optional<Transition> step = book.processes().kind(history.process()).step(history.state(), ANSWER);
        if (step.isEmpty()
                || !isObjection(book, found.get())
                || !history.unit().place().equals(post.unit().place())
                || history.facts().barred().contains(account)) {
            return false;
        }
        work.add(
                book,
                found.get(),
                key,
                history,
                new CaseEvent(
                        history.position() + 1,
                        clock.instant(),
                        account,
                        post.role().code(),
                        post.unit(),
                        ANSWER,
                        step.get().to(),
                        Map.of(),
                        Map.of(ActionInput.RESULT.code(), words)),
                Actor.staff(account));
        return true;
    }

    /** Whether it is a letter in which a public notice can be named. */
    private static boolean isObjection(Rulebook book, Case found) {
        return book.catalog()
                .letter(found.item)
                .flatMap(kind -> kind.form().field(LetterKind.NOTICE))
                .isPresent();
    }
}
