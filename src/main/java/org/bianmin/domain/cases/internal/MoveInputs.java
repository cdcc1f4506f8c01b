package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.Duty;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.LetterTerms;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseFacts;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Move;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Text;

/**
 * What was said with an action, checked.
 *
 * @param data what rules need; names nobody
 * @param words what was written, by the code of what was asked for
 * @param errors by the code of what was asked for
 */
public record MoveInputs(Map<String, String> data, Map<String, String> words, List<FieldError> errors) {

    /** The field in which somebody says that they act as the helper. */
    public static final String AS_HELPER = "as-helper";

    private static final String HELPER = "helper";

    /**
     * Checks it.
     *
     * @param today on which it is done
     */
    public static MoveInputs of(
            Rulebook book, Item item, CaseHistory history, Move move, Map<String, String> inputs, LocalDate today) {
        MoveInputs said = new MoveInputs(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        said.helper(book, history, move, inputs, today);
        ItemProcess rules = book.processes().of(item.id());
        for (ActionInput input : move.action().asks()) {
            String value = inputs.getOrDefault(input.code(), "").strip();
            if (!new WishInputs(book, history, today).takes(move, input, value, said)) {
                said.input(book, rules, history, move.transition(), input, value, today);
            }
        }
        if (move.transition().clock() == ClockEffect.START) {
            rules.limit().map(Said::value).ifPresent(limit -> said.data.put(Data.LIMIT, limit.written()));
        }
        if (move.transition().once()) {
            said.again(history, move.action().id());
        }
        Optional.ofNullable(move.transition().opens()).ifPresent(duty -> said.data.put(Data.OPENS, duty.code()));
        Optional.ofNullable(move.transition().ends()).ifPresent(duty -> said.data.put(Data.ENDS, duty.code()));
        return said;
    }

    /** Who says that a helper has come needs a mandate for this; on the word of a helper nothing is put right without one. */
    private void helper(Rulebook book, CaseHistory history, Move move, Map<String, String> inputs, LocalDate today) {
        if (!inputs.containsKey(AS_HELPER) && !HELPER.equals(inputs.get(ActionInput.ON_WORD.code()))) {
            return;
        }
        history.wishes()
                .letting(move.action().id(), today)
                .ifPresentOrElse(
                        mandate -> data.put(Data.MANDATE, String.valueOf(mandate.position())),
                        () -> errors.add(new FieldError(
                                move.action().asks(ActionInput.ON_WORD) ? ActionInput.ON_WORD.code() : AS_HELPER,
                                book.catalog().messages().text("error_mandate"))));
    }

    private void input(
            Rulebook book,
            ItemProcess rules,
            CaseHistory history,
            Transition step,
            ActionInput input,
            String value,
            LocalDate today) {
        switch (input) {
            case UNIT -> unit(book, history, value);
            case PAUSE, WHOSE, DOCUMENT, ON_WORD, OUTCOME -> choice(book, input, value);
            case DELIVERY -> delivery(book, history, step, value);
            case ACCOUNT -> account(book, value);
            case COLLECT -> collect(book, history, value);
            case LATER -> later(book, rules, value);
            case BY_DAY -> day(book, rules, step.opens(), value, today);
            case EXTENSION -> extension(book, history, value);
            case DEPARTMENTS, DEPARTMENT -> heard(book, history, input, value);
            case PROCESS -> process(book, rules, history, value);
            default -> words(book, input, value);
        }
    }

    /** Counted against the office that did it first. */
    private void again(CaseHistory history, String action) {
        history.events().stream()
                .filter(event -> event.action().equals(action) && event.unit() != null)
                .findFirst()
                .ifPresent(first -> data.put(Data.AGAIN, first.unit().path()));
    }

    private void words(Rulebook book, ActionInput input, String value) {
        if (input == ActionInput.ANSWERS) {
            return; // Checked field by field, see AnswerChange.
        }
        Optional<FieldError> wrong = WordsInput.wrong(book, input, value);
        wrong.ifPresentOrElse(errors::add, () -> words.put(input.code(), value));
    }

    private void heard(Rulebook book, CaseHistory history, ActionInput input, String value) {
        DepartmentInputs.of(input, history, value)
                .ifPresentOrElse(
                        named -> data.put(input.code(), named), () -> wrong(book, input, "error_move_" + input.code()));
    }

    private void choice(Rulebook book, ActionInput input, String value) {
        if (input.choices().contains(value)) {
            data.put(input.code(), value);
        } else {
            wrong(book, input, "error_move_" + input.code());
        }
    }

    /** What is handed to somebody is handed to whom it belongs to, where the process wants that proven. */
    private void delivery(Rulebook book, CaseHistory history, Transition step, String value) {
        choice(book, ActionInput.DELIVERY, value);
        String whose = data.containsKey(Data.MANDATE) ? HELPER : "applicant";
        if (step.needsProof(value) && !history.facts().isProven(step.proof(), whose)) {
            boolean other = history.facts().isProven(step.proof());
            wrong(book, ActionInput.DELIVERY, other ? "error_move_proof_" + whose : "error_move_proof");
        }
    }

    /** Of the papers that may come later those that are missing, one on each line. */
    private void later(Rulebook book, ItemProcess rules, String value) {
        Set<String> may =
                rules.laterPapers().stream().map(paper -> paper.value().zh()).collect(Collectors.toSet());
        List<String> missing =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (missing.isEmpty() || !may.containsAll(missing)) {
            wrong(book, ActionInput.LATER, "error_move_later");
        } else {
            words.put(ActionInput.LATER.code(), String.join("\n", missing));
        }
    }

    /** Not a day that has passed, and none after the last that a source or the office sets for it. */
    private void day(Rulebook book, ItemProcess rules, Duty duty, String value, LocalDate today) {
        Optional<LocalDate> last = DutyDayInput.last(book, rules, duty, today);
        Optional<LocalDate> day = DutyDayInput.parse(value).filter(typed -> !typed.isBefore(today));
        if (day.isEmpty()) {
            wrong(book, ActionInput.BY_DAY, "error_move_by-day");
        } else if (last.filter(day.get()::isAfter).isPresent()) {
            errors.add(new FieldError(
                    ActionInput.BY_DAY.code(),
                    book.catalog()
                            .messages()
                            .text("error_move_by-day_late")
                            .with("day", Text.same(last.get().toString()))));
        } else {
            data.put(Data.BY_DAY, day.get().toString());
        }
    }

    /** So many more of the unit in which the limit is counted. */
    private void extension(Rulebook book, CaseHistory history, String value) {
        Limit limit = history.limit();
        int most = Optional.ofNullable(book.processes().kind(history.process()).letter())
                .flatMap(LetterTerms::more)
                .map(said -> said.value().amount())
                .orElse(Integer.MAX_VALUE);
        if (!value.matches("[1-9][0-9]{0,2}")) {
            wrong(book, ActionInput.EXTENSION, "error_move_extension");
        } else if (Integer.parseInt(value) > most) {
            errors.add(new FieldError(
                    ActionInput.EXTENSION.code(),
                    book.catalog()
                            .messages()
                            .text("error_move_extension_most")
                            .with("most", Text.same(String.valueOf(most)))));
        } else {
            data.put(Data.LIMIT, new Limit(limit.amount() + Integer.parseInt(value), limit.unit()).written());
        }
    }

    /** The other office must be of the same place: what is another place's is not ours to give. */
    private void unit(Rulebook book, CaseHistory history, String value) {
        Optional<Unit> unit = Unit.parse(value)
                .filter(other -> book.divisions().of(history.unit().place()).exists(other))
                .filter(other -> !other.equals(history.unit()))
                .filter(other -> !isAbout(history, other));
        if (unit.isPresent()) {
            data.put(Data.UNIT, unit.get().path());
        } else {
            wrong(book, ActionInput.UNIT, "error_move_unit");
        }
    }

    /** Whether an office is the one that a letter is about, or lies within it. */
    private static boolean isAbout(CaseHistory history, Unit office) {
        return Unit.parse(history.facts().about())
                .filter(about -> about.covers(office))
                .isPresent();
    }

    /** Whoever is named has nothing to do with it from then on; that there is such an account is not told. */
    private void account(Rulebook book, String value) {
        if (value.matches("[a-z0-9._-]{1,64}")) {
            data.put(Data.BARRED, value);
        } else {
            wrong(book, ActionInput.ACCOUNT, "error_move_account");
        }
    }

    /** At any centre of the place, or by post. */
    private void collect(Rulebook book, CaseHistory history, String value) {
        boolean known = value.equals(CaseFacts.POST)
                || Unit.parse(value)
                        .filter(book.divisions().of(history.unit().place())::exists)
                        .isPresent();
        if (known) {
            data.put(Data.COLLECT, value);
        } else {
            wrong(book, ActionInput.COLLECT, "error_move_collect");
        }
    }

    /** The kind is chosen only where nobody has said it of the item. */
    private void process(Rulebook book, ItemProcess rules, CaseHistory history, String value) {
        if (rules.process().isPresent() || value.isEmpty()) {
            return;
        }
        if (Optional.ofNullable(book.processes().kinds().get(value))
                .filter(kind -> !kind.isLetter())
                .isPresent()) {
            data.put(Data.PROCESS, value);
        } else {
            wrong(book, ActionInput.PROCESS, "error_move_process");
        }
    }

    private void wrong(Rulebook book, ActionInput input, String message) {
        errors.add(new FieldError(input.code(), book.catalog().messages().text(message)));
    }
}
