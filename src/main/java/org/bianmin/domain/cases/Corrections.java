package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.domain.cases.internal.AnswerChange;
import org.bianmin.domain.cases.internal.AnswerStore;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.domain.cases.internal.MoveInputs;
import org.bianmin.ground.brakes.Braked;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Commitment;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * Puts answers right after a form has been handed in: at the counter any of them, with a reason and on somebody's word, and the applicant
 * the own telephone as long as the process lets it. What stood there before stays sealed in the event, and a number that is no longer the
 * applicant's is marked there as one to be told. The answers, what is derived from them, the event and the entries in the operation log
 * commit together or not at all.
 */
@ApplicationScoped
public class Corrections {

    /** The note with which staff put answers right. */
    public static final String ANSWERS = "correct-answers";

    /** The note with which applicants put their telephone right. */
    public static final String TELEPHONE = "correct-telephone";

    /** What stands before the code of what was said with it, where that is wrong: a field may have the same name. */
    public static final String SAID = "said-";

    private final CaseWork work;
    private final Intake intake;
    private final EventStore events;
    private final AnswerStore answers;
    private final DataKeys keys;
    private final OperationLog log;
    private final Brakes brakes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Corrections(
            CaseWork work,
            Intake intake,
            EventStore events,
            AnswerStore answers,
            DataKeys keys,
            OperationLog log,
            Brakes brakes,
            Clock clock) {
        this.work = work;
        this.intake = intake;
        this.events = events;
        this.answers = answers;
        this.keys = keys;
        this.log = log;
        this.brakes = brakes;
        this.clock = clock;
    }

    /** The fields of a form whose answers can be put right. */
    public static List<FormField> fields(Form form) {
        return AnswerChange.fields(form);
    }

    /** The applicant's telephone among the fields of a form; empty where it asks for none. */
    public static Optional<FormField> telephone(Form form) {
        return AnswerChange.telephone(form);
    }

    /**
     * Puts answers right at the counter.
     *
     * @param position of the last event that the member of staff has seen
     * @param typed the answers by the name of the field; of a field that is left out nothing changes
     * @param inputs what was said with it, by the codes of what it asks for
     * @return refused with the errors of the fields by their names, and of what was said by its code after {@link #SAID}; that nothing has changed is an
     *     error of {@link #ANSWERS}
     */
    @Transactional
    public MoveResult correct(
            Rulebook book,
            CaseNumber number,
            Handler handler,
            int position,
            Map<String, String> typed,
            Map<String, String> inputs) {
        Optional<Case> found = events.lock(number.value());
        Optional<DataKey> key = found.flatMap(one -> keys.find(one.dataKey));
        Optional<Item> item = found.flatMap(one -> book.catalog().itemOfCase(one.item));
        if (key.isEmpty() || item.isEmpty()) {
            return MoveResult.of(Outcome.UNKNOWN);
        }
        CaseHistory history = history(book, found.get(), key.get());
        if (!book.isSeen(handler, history)) {
            return MoveResult.of(Outcome.UNKNOWN);
        }
        if (history.position() != position) {
            return MoveResult.of(Outcome.CHANGED);
        }
        Optional<Move> move =
                book.rules().move(item.get(), history, handler, ANSWERS).filter(Move::isOpen);
        if (move.isEmpty()) {
            return MoveResult.of(Outcome.BARRED);
        }
        AnswerChange change = change(book, item.get(), answers.of(found.get(), key.get()), typed);
        MoveInputs said = MoveInputs.of(book, item.get(), history, move.get(), inputs, ChinaTime.day(clock.instant()));
        List<FieldError> errors = errors(book, change, ANSWERS);
        said.errors().stream()
                .map(error -> new FieldError(SAID + error.field(), error.message()))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            return MoveResult.refused(errors);
        }
        Post post = move.get().post();
        Map<String, String> data = new HashMap<>(said.data());
        Optional.ofNullable(post.standsInFor()).ifPresent(absent -> data.put(Data.FOR, absent));
        By by = new By(Actor.staff(handler.account()), post.role().code(), post.unit());
        store(book, new Target(found.get(), key.get(), item.get(), history), change, by, ANSWERS, data, said.words());
        return MoveResult.of(Outcome.DONE);
    }

    /**
     * Puts the applicant's telephone right, for whoever has the number and the secret of the case.
     *
     * @return empty if it is done; otherwise what is wrong, of the telephone by {@link #TELEPHONE}
     */
    public List<FieldError> correctTelephone(Rulebook book, CaseLookup lookup, String typed) {
        brakes.count(Braked.SUBMISSION);
        List<FieldError> errors = new ArrayList<>();
        CaseLookupResult result = intake.opened(book.catalog().messages(), lookup, found -> {
            errors.addAll(correctTelephone(book, new CaseNumber(found.number), typed));
            return intake.view(found);
        });
        errors.addAll(result.errors());
        return errors;
    }

    private List<FieldError> correctTelephone(Rulebook book, CaseNumber number, String typed) {
        Case found = events.lock(number.value()).orElseThrow();
        Optional<DataKey> key = keys.find(found.dataKey);
        Optional<Item> item = book.catalog().itemOfCase(found.item);
        Optional<FormField> field = item.map(book::formOf).flatMap(AnswerChange::telephone);
        if (key.isEmpty() || field.isEmpty()) {
            return refused(book, "error_telephone_late");
        }
        CaseHistory history = history(book, found, key.get());
        if (book.rules().applicantStep(history, TELEPHONE).isEmpty()) {
            return refused(book, "error_telephone_late");
        }
        Map<String, String> before = answers.of(found, key.get());
        String name = field.get().name();
        // Whoever gives a number to be reached at has agreed that it is kept.
        Map<String, String> wanted = new HashMap<>(Map.of(name, typed));
        Optional.ofNullable(field.get().keptWith()).ifPresent(box -> wanted.put(box, "yes"));
        if (typed.isBlank()) {
            return refused(book, "error_telephone");
        }
        AnswerChange change = change(book, item.get(), before, wanted);
        List<FieldError> errors = errors(book, change, TELEPHONE).stream()
                .map(error -> new FieldError(TELEPHONE, error.message()))
                .toList();
        if (errors.isEmpty()) {
            By by = new By(Actor.citizen(), CaseEvent.APPLICANT, null);
            store(book, new Target(found, key.get(), item.get(), history), change, by, TELEPHONE, Map.of(), Map.of());
        }
        return errors;
    }

    /** Who does it. */
    private record By(Actor actor, String role, Unit unit) {}

    /** To which case it is done. */
    private record Target(Case found, DataKey key, Item item, CaseHistory history) {}

    private void store(
            Rulebook book,
            Target target,
            AnswerChange change,
            By by,
            String action,
            Map<String, String> data,
            Map<String, String> words) {
        Form form = book.formOf(target.item());
        answers.put(target.found(), target.key(), target.item(), form, change.after());
        Map<String, String> allData = new HashMap<>(data);
        allData.putAll(change.data(form));
        Map<String, String> allWords = new HashMap<>(words);
        allWords.putAll(change.words());
        CaseEvent event = new CaseEvent(
                target.history().position() + 1,
                clock.instant(),
                by.actor().name(),
                by.role(),
                by.unit(),
                action,
                target.history().state(),
                allData,
                allWords);
        work.add(book, target.found(), Optional.of(target.key()), target.history(), event, by.actor());
        log.record(
                by.actor(),
                Deed.of("case.answers-changed", target.found().number)
                        .with(Commitment.to(change.after(), target.key(), random)));
    }

    private AnswerChange change(Rulebook book, Item item, Map<String, String> before, Map<String, String> typed) {
        return AnswerChange.of(
                book.formOf(item), book.catalog().messages(), ChinaTime.day(clock.instant()), before, typed);
    }

    private static List<FieldError> errors(Rulebook book, AnswerChange change, String whole) {
        List<FieldError> errors = new ArrayList<>(change.errors());
        if (errors.isEmpty() && change.changes().isEmpty()) {
            errors.add(new FieldError(whole, book.catalog().messages().text("error_correct_nothing")));
        }
        return errors;
    }

    private static List<FieldError> refused(Rulebook book, String message) {
        return List.of(new FieldError(TELEPHONE, book.catalog().messages().text(message)));
    }

    private CaseHistory history(Rulebook book, Case found, DataKey key) {
        return CaseHistory.of(book.processes(), events.of(found.id, Optional.of(key)));
    }
}
