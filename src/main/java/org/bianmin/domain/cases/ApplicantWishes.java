package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.domain.cases.internal.MoveInputs;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.text.Text;

/**
 * Steps of an applicant with which something is said: whom they want to help them, which service they ask for, that they are to be
 * served first. For whoever has the number and the code of the case. A helper says that it is the helper, and may do what the mandate
 * says; the event names the mandate.
 */
@ApplicationScoped
public class ApplicantWishes {

    /** The field in which somebody says that they act as the helper. */
    public static final String AS_HELPER = MoveInputs.AS_HELPER;

    private final Intake intake;
    private final CaseWork work;
    private final EventStore events;
    private final DataKeys keys;
    private final Clock clock;

    ApplicantWishes(Intake intake, CaseWork work, EventStore events, DataKeys keys, Clock clock) {
        this.intake = intake;
        this.work = work;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Takes a step. The same again, as from a button that was pressed twice, is taken once.
     *
     * @param inputs what was said with it, by the codes of what it asks for
     * @param asHelper whether a helper does it
     * @return empty if it is done; otherwise what is wrong
     */
    public List<FieldError> take(
            Rulebook book, CaseLookup lookup, String action, Map<String, String> inputs, boolean asHelper) {
        List<FieldError> errors = new ArrayList<>();
        CaseLookupResult result = intake.opened(book.catalog().messages(), lookup, seen -> {
            Case found = events.lock(seen.number).orElseThrow();
            errors.addAll(taken(book, found, action, inputs, asHelper));
            return intake.view(found);
        });
        return result.found() == null ? result.errors() : errors;
    }

    private List<FieldError> taken(
            Rulebook book, Case found, String action, Map<String, String> inputs, boolean asHelper) {
        Optional<DataKey> key = keys.find(found.dataKey);
        CaseHistory history = CaseHistory.of(book.processes(), events.of(found.id, key));
        Optional<Transition> step = book.rules().applicantStep(history, action);
        Optional<Item> item = book.catalog().itemOfCase(found.item);
        if (step.isEmpty() && history.last().repeats(action, Map.of(), inputs)) {
            return List.of();
        }
        if (key.isEmpty() || step.isEmpty() || item.isEmpty()) {
            return error(book, "error_step_over");
        }
        LocalDate today = ChinaTime.day(clock.instant());
        if (asHelper && !history.wishes().lets(action, today)) {
            return error(book, "error_mandate");
        }
        Move move = new Move(book.processes().action(action), step.get(), null, null);
        Map<String, String> asked = new HashMap<>(inputs);
        asked.putIfAbsent(ActionInput.EVIDENCE.code(), "said");
        MoveInputs said = MoveInputs.of(book, item.get(), history, move, asked, today);
        if (said.errors().isEmpty() && history.last().repeats(action, said.data(), said.words())) {
            return List.of();
        }
        events.takeSlot(book, history, said, today);
        if (!said.errors().isEmpty()) {
            return said.errors();
        }
        Map<String, String> data = history.wishes().dataOf(step.get(), asHelper, today);
        data.putAll(said.data());
        work.add(
                book,
                found,
                key,
                history,
                new CaseEvent(
                        history.position() + 1,
                        clock.instant(),
                        Actor.citizen().name(),
                        CaseEvent.APPLICANT,
                        null,
                        action,
                        step.get().to(),
                        data,
                        said.words()),
                Actor.citizen());
        return List.of();
    }

    private static List<FieldError> error(Rulebook book, String message) {
        Text words = book.catalog().messages().text(message);
        return List.of(new FieldError("step", words));
    }
}
