package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.service.ServiceKind;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseWishes.Request;
import org.bianmin.domain.cases.CaseWishes.Standing;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Move;
import org.bianmin.domain.cases.Rulebook;

/**
 * Checks what is said with the wishes of an applicant.
 *
 * @param today whose times are no longer given: the office has to confirm them first
 */
public record WishInputs(Rulebook book, CaseHistory history, LocalDate today) {

    /** What is chosen here and nowhere else. */
    static final Set<ActionInput> CHOSEN = EnumSet.of(
            ActionInput.PRIORITY, ActionInput.EVIDENCE, ActionInput.SCOPE, ActionInput.SERVICE, ActionInput.REQUEST);

    /** How long a mandate may hold at most: nobody is bound for ever by what was said at a counter. */
    static final int LONGEST_MANDATE = 366;

    /** Takes what is something that the applicant wants beside the decision, or says what is wrong with it; false for anything else. */
    boolean takes(Move move, ActionInput input, String value, MoveInputs said) {
        boolean right =
                switch (input) {
                    case PRIORITY -> priority(value, said.data(), said.words());
                    case EVIDENCE -> evidence(value, said.data());
                    case SCOPE -> scope(value, said.data());
                    case SERVICE -> service(value, said.data());
                    case REQUEST -> request(value, move.action().asks(ActionInput.ARRANGED), said.data());
                    case BY_DAY -> !move.action().asks(ActionInput.SCOPE) || isNear(value);
                    default -> true;
                };
        if (!right) {
            String message = input == ActionInput.BY_DAY ? "error_move_mandate" : "error_move_" + input.code();
            said.errors()
                    .add(new FieldError(input.code(), book.catalog().messages().text(message)));
        }
        return !right || CHOSEN.contains(input);
    }

    /** The services that the competent office offers, as they are chosen. */
    public List<String> offered() {
        return new OfficeServices(book.services(), history.unit(), today).offered();
    }

    /** Why the applicant is to be served first is written, and sealed; that they are is what lists need. */
    boolean priority(String value, Map<String, String> data, Map<String, String> words) {
        if (!ActionInput.PRIORITY.choices().contains(value)) {
            return false;
        }
        data.put(Data.FIRST, "yes");
        words.put(ActionInput.PRIORITY.code(), value);
        return true;
    }

    boolean evidence(String value, Map<String, String> data) {
        data.put(Data.EVIDENCE, value);
        return ActionInput.EVIDENCE.choices().contains(value);
    }

    /** Whether the last day of a mandate is near enough; one that is no day is told by whoever reads days. */
    boolean isNear(String value) {
        try {
            return !LocalDate.parse(value).isAfter(today.plusDays(LONGEST_MANDATE));
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    /** Puts the service that was chosen into the data; false where it is none that is offered. */
    boolean service(String value, Map<String, String> data) {
        if (!offered().contains(value)) {
            return false;
        }
        if (value.startsWith(OfficeServices.WITH_TIME)) {
            data.put(Data.SERVICE, ServiceKind.APPOINTMENT.code());
            data.put(Data.SLOT, value.substring(OfficeServices.WITH_TIME.length()));
        } else {
            data.put(Data.SERVICE, value);
        }
        return true;
    }

    /** Puts the request that was chosen into the data; false where it is none that can take this step. */
    boolean request(String value, boolean confirms, Map<String, String> data) {
        Optional<Request> chosen = history.wishes().requests().stream()
                .filter(one -> String.valueOf(one.position()).equals(value))
                .filter(one -> confirms ? one.standing() == Standing.ASKED : one.isOpen())
                .findFirst();
        chosen.ifPresent(one -> {
            data.put(Data.REQUEST, value);
            data.put(Data.SERVICE, one.kind());
            Optional.ofNullable(one.slot()).ifPresent(slot -> data.put(Data.SLOT, slot));
        });
        return chosen.isPresent();
    }

    /** Puts the scope of a mandate into the data; false where nothing, or nothing that there is, was ticked. */
    boolean scope(String value, Map<String, String> data) {
        List<String> ticked =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (ticked.isEmpty() || !ActionInput.SCOPE.choices().containsAll(ticked)) {
            return false;
        }
        data.put(Data.SCOPE, String.join(" ", ticked));
        return true;
    }
}
