package org.bianmin.domain.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.Processes;
import org.bianmin.ground.calendar.Deadline;

/**
 * A case as a member of staff sees it.
 *
 * @param open what the applicant handed in
 * @param deadline when its limit ends; null where none runs
 * @param moves what can be done next, and whether this member of staff may
 * @param handover whether it is what the counter sees at which the result is collected, and not the whole case
 */
public record CaseFile(OpenCase open, CaseHistory history, Deadline deadline, List<Move> moves, boolean handover) {

    /**
     * A case as somebody sees it who may.
     *
     * @param whole whether all of it is seen, and not only what handing its result over needs
     */
    static CaseFile of(Rulebook book, OpenCase open, CaseHistory history, Handler handler, boolean whole) {
        Optional<Item> item = book.catalog().itemOfCase(open.item());
        List<Move> moves =
                item.map(one -> book.rules().moves(one, history, handler)).orElse(List.of());
        CaseFile file = new CaseFile(open, history, book.deadline(history), moves, false);
        return whole
                ? file
                : file.toHandOver(book.processes(), item.map(book::formOf).orElse(null));
    }

    /**
     * What handing the result over needs: whose it is, who may collect it for them, the result, and the steps with which it is handed
     * over. Of the answers the applicant's name and identity document, of what was written the helper and the result; no files, no earlier case and no limit.
     *
     * @param form of the item; null where the catalog no longer has it: then nobody is named
     */
    private CaseFile toHandOver(Processes processes, Form form) {
        Set<String> told = form == null ? Set.of() : whose(form);
        Map<String, String> answers = new HashMap<>(open.answers());
        answers.keySet().retainAll(told);
        int decided = history.decision().map(CaseEvent::position).orElse(0);
        List<CaseEvent> events = history.events().stream()
                .map(event -> event.with(event.position() == decided ? result(event) : helper(event)))
                .toList();
        return new CaseFile(
                new OpenCase(
                        open.number(),
                        open.item(),
                        open.receivedAt(),
                        answers,
                        List.of(),
                        List.of(),
                        null,
                        open.erasedAt()),
                CaseHistory.of(processes, events),
                null,
                moves.stream().filter(move -> move.transition().atCollection()).toList(),
                true);
    }

    /** Who may collect it for the applicant. */
    private static Map<String, String> helper(CaseEvent event) {
        String helper = event.words().get(ActionInput.HELPER.code());
        return helper == null ? Map.of() : Map.of(ActionInput.HELPER.code(), helper);
    }

    private static Map<String, String> result(CaseEvent event) {
        String result = event.told().get(ActionInput.RESULT.code());
        return result == null ? Map.of() : Map.of(ActionInput.RESULT.code(), result);
    }

    /** The first name and the first document that a form asks for are the applicant's. */
    private static Set<String> whose(Form form) {
        Set<String> names = new HashSet<>();
        first(form, FieldKind.NAME).ifPresent(field -> names.add(field.name()));
        first(form, FieldKind.DOCUMENT_NUMBER).ifPresent(field -> {
            names.add(field.name());
            Optional.ofNullable(field.typeIn()).ifPresent(names::add);
        });
        return names;
    }

    private static Optional<FormField> first(Form form, FieldKind kind) {
        return form.fields().filter(field -> field.kind() == kind).findFirst();
    }
}
