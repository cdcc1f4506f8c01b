package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.CaseFile;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Corrections;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Move;
import org.bianmin.domain.cases.MoveResult;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.FormAnswers;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.FieldView;
import org.bianmin.doors.page.FormNarrowing;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;

/** Puts the answers of an applicant right at the counter. */
@Singleton
class AnswersDesk {

    static final String PATH = "answers";

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final CaseWork work;
    private final Corrections corrections;
    private final CaseRows rows;
    private final Carried carried;
    private final CounterGuard guard;
    private final ContentHolder content;

    AnswersDesk(
            CaseWork work,
            Corrections corrections,
            CaseRows rows,
            Carried carried,
            CounterGuard guard,
            ContentHolder content) {
        this.rows = rows;
        this.work = work;
        this.corrections = corrections;
        this.carried = carried;
        this.guard = guard;
        this.content = content;
    }

    /** The form, with what has been answered; who may not use it comes to the case, which says why. */
    Response show(Visit visit, String typed) {
        return CaseNumber.parse(typed)
                .map(number -> form(visit, number, null, new MoveResult(Outcome.DONE, List.of())))
                .orElseGet(() -> guard.nothing(visit));
    }

    Response correct(Visit visit, String typed, FormPost post) {
        Optional<CaseNumber> number = CaseNumber.parse(typed);
        if (number.isEmpty()) {
            return guard.nothing(visit);
        }
        if (post.isReshaping()) {
            return form(visit, number.get(), post, new MoveResult(Outcome.DONE, List.of()));
        }
        Map<String, String> inputs = Stream.of(ActionInput.REASON, ActionInput.ON_WORD)
                .collect(Collectors.toMap(ActionInput::code, input -> post.answer(Corrections.SAID + input.code())));
        MoveResult result = corrections.correct(
                Rulebook.of(content.current()), number.get(), visit.handler(), position(post), answers(post), inputs);
        return switch (result.outcome()) {
            case UNKNOWN -> guard.nothing(visit);
            case DONE, BARRED -> toCase(visit, number.get(), result.outcome());
            default -> form(visit, number.get(), post, result);
        };
    }

    private Response toCase(Visit visit, CaseNumber number, Outcome outcome) {
        MoveTicket ticket = new MoveTicket(number.value(), outcome, Corrections.ANSWERS, null, List.of());
        return Html.seeOther(
                visit.address(CasesResource.LIST) + "/" + number.value(),
                carried.give(visit, CaseDesk.TICKET, ticket.words(), LIFE));
    }

    /**
     * The form.
     *
     * @param post what was typed; null where nothing was
     * @param result what became of it
     */
    private Response form(Visit visit, CaseNumber number, FormPost post, MoveResult result) {
        Snapshot now = content.current();
        Optional<CaseFile> found = work.open(Rulebook.of(now), number, visit.handler());
        if (found.isEmpty()) {
            return guard.nothing(visit);
        }
        CaseFile file = found.get();
        Optional<Move> move = file.moves().stream()
                .filter(Move::isOpen)
                .filter(open -> open.action().asks(ActionInput.ANSWERS))
                .findFirst();
        Optional<Item> item = now.catalog().itemOfCase(file.open().item());
        if (move.isEmpty() || item.isEmpty()) {
            return toCase(visit, number, Outcome.BARRED);
        }
        return Html.page(
                result.isDone() ? Response.Status.OK : Response.Status.BAD_REQUEST,
                page(visit, now, file, item.get(), move.get(), post, result));
    }

    private AnswersPage page(
            Visit visit, Snapshot now, CaseFile file, Item item, Move move, FormPost post, MoveResult result) {
        Map<String, Text> errors = new HashMap<>();
        result.errors().forEach(error -> errors.putIfAbsent(error.field(), error.message()));
        Map<String, String> shown = new HashMap<>(file.open().answers());
        Map<String, String> said = new HashMap<>();
        Form form = now.divisions().formOf(now.catalog(), item);
        if (post != null) {
            shown.putAll(answers(post));
            Map<String, String> typed = FormAnswers.of(form, post);
            form.tables().map(FormTable::shown).forEach(rows -> shown.put(rows, typed.getOrDefault(rows, "")));
            said.put(ActionInput.REASON.code(), post.answer(Corrections.SAID + ActionInput.REASON.code()));
            said.put(ActionInput.ON_WORD.code(), post.answer(Corrections.SAID + ActionInput.ON_WORD.code()));
        }
        List<FieldView> fields = fields(form, shown, errors);
        MoveTicket ticket = new MoveTicket(
                file.open().number(), result.outcome(), move.action().id(), null, unsaid(result));
        return new AnswersPage(
                visit.page(),
                visit,
                new AnswersSheet(
                        file.open().number(),
                        item.name(),
                        file.history().position(),
                        result.outcome() == Outcome.CHANGED,
                        errors.get(Corrections.ANSWERS),
                        fields,
                        new WalkInForm(form, now.catalog().messages()).tables(shown),
                        new MoveForms(now, file, ticket, said, rows.today()).beside(move.action(), Corrections.SAID)));
    }

    private static List<FieldError> unsaid(MoveResult result) {
        return result.errors().stream()
                .filter(error -> error.field().startsWith(Corrections.SAID))
                .map(error -> new FieldError(error.field().substring(Corrections.SAID.length()), error.message()))
                .toList();
    }

    /** Those that are asked beside the other answers, and those that turn out to be missing; of a table the rows that are shown. */
    private static List<FieldView> fields(Form form, Map<String, String> answers, Map<String, Text> errors) {
        FormNarrowing narrowing = new FormNarrowing(form, answers);
        return Corrections.fields(form).stream()
                .filter(field -> errors.containsKey(field.name())
                        || answers.containsKey(field.name())
                        || field.isAsked(name -> answers.getOrDefault(name, "")) && narrowing.isShown(field))
                .map(field -> new FieldView(field, answers.getOrDefault(field.name(), ""), errors.get(field.name())))
                .toList();
    }

    /** Of the fields that were shown what was typed: a box that was not ticked sends nothing. */
    private static Map<String, String> answers(FormPost post) {
        Map<String, String> answers = new HashMap<>();
        for (String name : post.answer(Corrections.SAID + "shown").split(",")) {
            if (!name.isEmpty()) {
                answers.put(name, post.answer(name));
            }
        }
        return answers;
    }

    private static int position(FormPost post) {
        String position = post.answer(Corrections.SAID + "position");
        return position.matches("[0-9]{1,6}") ? Integer.parseInt(position) : 0;
    }
}
