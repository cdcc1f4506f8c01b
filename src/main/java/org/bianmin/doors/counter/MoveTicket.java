package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.ground.text.Text;

/**
 * What the page of a case says of an attempt to do something to it, once.
 *
 * @param number of the case
 * @param action that was tried
 * @param typed under which key what was typed is kept; null where nothing was
 * @param errors by the code of what was asked for
 */
record MoveTicket(String number, Outcome outcome, String action, FormKey typed, List<FieldError> errors) {

    private static final int HEAD = 4;
    private static final int ERROR = 3;

    /** What {@link #parse} reads. */
    List<String> words() {
        List<String> words =
                new ArrayList<>(List.of(number, outcome.name(), action, typed == null ? "" : typed.value()));
        for (FieldError error : errors) {
            words.addAll(
                    List.of(error.field(), error.message().zh(), error.message().en()));
        }
        return words;
    }

    static MoveTicket parse(List<String> words) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = HEAD; i + ERROR <= words.size(); i += ERROR) {
            errors.add(new FieldError(words.get(i), new Text(words.get(i + 1), words.get(i + 2))));
        }
        return new MoveTicket(
                words.get(0),
                Outcome.valueOf(words.get(1)),
                words.get(2),
                FormKey.parse(words.get(HEAD - 1)).orElse(null),
                errors);
    }

    /** What is wrong with something that was said with an action. */
    Optional<Text> error(String ofAction, String field) {
        return errors.stream()
                .filter(error -> action.equals(ofAction) && error.field().equals(field))
                .map(FieldError::message)
                .findFirst();
    }
}
