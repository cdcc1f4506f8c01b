package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.CaseMessages;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.domain.cases.internal.MoveInputs;
import org.bianmin.domain.cases.internal.ObjectionNews;
import org.bianmin.domain.cases.internal.WorkListRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * The handling of cases by staff. An event, its row on the work list, its notice, its message and their entries in the operation log commit
 * together or not at all, and nobody else acts on the case meanwhile.
 */
@ApplicationScoped
public class CaseWork {

    private final CaseStore cases;
    private final CaseReading reading;
    private final EventStore events;
    private final WorkListRows rows;
    private final Notices notices;
    private final CaseMessages messages;
    private final ObjectionNews objections;
    private final DataKeys keys;
    private final OperationLog log;
    private final Clock clock;

    CaseWork(
            CaseStore cases,
            CaseReading reading,
            EventStore events,
            WorkListRows rows,
            Notices notices,
            CaseMessages messages,
            ObjectionNews objections,
            DataKeys keys,
            OperationLog log,
            Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.events = events;
        this.rows = rows;
        this.notices = notices;
        this.messages = messages;
        this.objections = objections;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Opens a case with its personal data, which is logged. Of its files the names alone: {@link #file} opens one. The counter at
     * which the result is collected sees what handing it over needs, see {@link CaseFile}.
     *
     * @return empty if there is no such case, or it is none that this member of staff sees: which of the two is not told
     */
    @Transactional
    public Optional<CaseFile> open(Rulebook book, CaseNumber number, Handler handler) {
        Optional<Case> found = cases.byNumber(number);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CaseHistory history = history(book, found.get(), keys.find(found.get().dataKey));
        boolean whole = book.isSeen(handler, history);
        if (!whole && !book.isCollected(handler, history)) {
            return Optional.empty();
        }
        OpenCase open = reading.readAnswers(
                        number, Actor.staff(handler.account()), whole ? "handling" : "handing the result over")
                .orElseThrow();
        return Optional.of(CaseFile.of(book, open, history, handler, whole));
    }

    /** Whether a member of staff sees a whole case; opens nothing of it. */
    @Transactional
    public boolean sees(Rulebook book, CaseNumber number, Handler handler) {
        return cases.byNumber(number)
                .map(found -> CaseHistory.of(book.processes(), events.of(found.id, Optional.empty())))
                .filter(history -> book.isSeen(handler, history))
                .isPresent();
    }

    /**
     * Opens one file of a case, which is logged.
     *
     * @param file from 1, in the order in which they came
     * @return empty if there is none, or it is none that this member of staff sees
     */
    @Transactional
    public Optional<Attachment> file(Rulebook book, CaseNumber number, Handler handler, int file) {
        return cases.byNumber(number)
                .map(found -> history(book, found, keys.find(found.dataKey)))
                .filter(history -> file > 0 && book.isSeen(handler, history))
                .flatMap(history -> reading.file(number, file, Actor.staff(handler.account()), "handling"));
    }

    /**
     * Does something to a case.
     *
     * @param action as in {@code content/processes.yaml}
     * @param position of the last event that the member of staff has seen
     * @param inputs what was said with it, by the codes of what it asks for
     */
    @Transactional
    public MoveResult perform(
            Rulebook book,
            CaseNumber number,
            Handler handler,
            String action,
            int position,
            Map<String, String> inputs) {
        Optional<Case> found = events.lock(number.value());
        if (found.isEmpty()) {
            return MoveResult.of(Outcome.UNKNOWN);
        }
        Optional<DataKey> key = keys.find(found.get().dataKey);
        CaseHistory history = history(book, found.get(), key);
        Optional<Item> item = book.catalog().itemOfCase(found.get().item);
        boolean seen = book.isSeen(handler, history) || book.isCollected(handler, history);
        if (!seen || item.isEmpty()) {
            return MoveResult.of(Outcome.UNKNOWN);
        }
        if (history.position() != position) {
            return MoveResult.of(Outcome.CHANGED);
        }
        Optional<Move> move = book.rules()
                .move(item.get(), history, handler, action)
                .filter(Move::isOpen)
                .filter(open -> !open.action().asks(ActionInput.ANSWERS));
        if (move.isEmpty()) {
            return MoveResult.of(Outcome.BARRED);
        }
        MoveInputs said = MoveInputs.of(book, item.get(), history, move.get(), inputs, ChinaTime.day(clock.instant()));
        events.takeSlot(book, history, said, ChinaTime.day(clock.instant()));
        if (!said.errors().isEmpty()) {
            return MoveResult.refused(said.errors());
        }
        Post post = move.get().post();
        Map<String, String> data = new HashMap<>(said.data());
        Optional.ofNullable(post.standsInFor()).ifPresent(absent -> data.put(Data.FOR, absent));
        add(
                book,
                found.get(),
                key,
                history,
                event(
                        history,
                        handler.account(),
                        post.role().code(),
                        post,
                        action,
                        book.rules()
                                .stateAfter(history, item.get().id(), move.get().transition()),
                        data,
                        said.words()),
                Actor.staff(handler.account()));
        return MoveResult.of(Outcome.DONE);
    }

    /**
     * Takes the step of an applicant, who has proved to have the number and the code.
     *
     * @param words what was written with it, by the code of what was asked for
     * @param asHelper whether a helper takes it, who may do so only under a mandate
     * @return whether it could be taken
     */
    @Transactional
    public boolean performForApplicant(
            Rulebook book, CaseNumber number, String action, Map<String, String> words, boolean asHelper) {
        Optional<Case> found = events.lock(number.value());
        if (found.isEmpty()) {
            return false;
        }
        Optional<DataKey> key = keys.find(found.get().dataKey);
        CaseHistory history = history(book, found.get(), key);
        ApplicantSteps steps = new ApplicantSteps(book, history, ChinaTime.day(clock.instant()), asHelper);
        Optional<Transition> step = steps.step(action);
        step.ifPresent(taken -> add(
                book,
                found.get(),
                key,
                history,
                event(
                        history,
                        Actor.citizen().name(),
                        CaseEvent.APPLICANT,
                        null,
                        action,
                        taken.to(),
                        steps.data(taken),
                        words),
                Actor.citizen()));
        return step.isPresent();
    }

    private CaseEvent event(
            CaseHistory history,
            String actor,
            String role,
            Post post,
            String action,
            String state,
            Map<String, String> data,
            Map<String, String> words) {
        return new CaseEvent(
                history.position() + 1,
                clock.instant(),
                actor,
                role,
                post == null ? null : post.unit(),
                action,
                state,
                data,
                words);
    }

    /** Adds an event, with the row on the work list, its notice and its entry in the log. */
    void add(Rulebook book, Case found, Optional<DataKey> key, CaseHistory history, CaseEvent event, Actor actor) {
        events.add(found.id, event, key);
        List<CaseEvent> all = new ArrayList<>(history.events());
        all.add(event);
        CaseHistory after = CaseHistory.of(book.processes(), all);
        rows.follow(found.id, after, book);
        Deed deed = Deed.of("case." + event.action(), found.number);
        String absent = event.data().get(Data.FOR);
        log.record(actor, absent == null ? deed : deed.because("for " + absent));
        key.ifPresent(known -> {
            notices.issue(book, found, after, known, actor);
            messages.tell(book, found, after, known);
            objections.tell(book, found, history, after, known, actor);
        });
    }

    private CaseHistory history(Rulebook book, Case found, Optional<DataKey> key) {
        return CaseHistory.of(book.processes(), events.of(found.id, key));
    }
}
