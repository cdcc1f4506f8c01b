package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.Entry;
import org.bianmin.domain.cases.FormDraft;
import org.bianmin.domain.cases.FormDrafts;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.SubmissionResult;
import org.bianmin.domain.cases.WorkList;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.doors.counter.LetterTaking.Slip;
import org.bianmin.doors.form.AnsweredPages;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.FormAnswers;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.FieldView;
import org.bianmin.doors.page.PrivacyNotice;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Text;

/** Takes in at the counter what somebody has come with. */
@Singleton
class WalkInDesk {

    static final String PATH = "walk-in";

    private static final String FORM = "staff-form";
    /** What follows the item, the key and the declaration where nothing was refused: only a button was pressed. */
    private static final String RESHAPED = "reshaped";

    private static final int REFUSED = 3;
    private static final String RECEIPT = "staff-receipt";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Intake intake;
    private final FormDrafts drafts;
    private final WorkList list;
    private final Carried carried;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final AnsweredPages answered;
    private final Settings.Operator operator;
    private final SecureRandom random = new SecureRandom();

    WalkInDesk(
            Intake intake,
            FormDrafts drafts,
            WorkList list,
            Carried carried,
            CounterGuard guard,
            ContentHolder content,
            AnsweredPages answered,
            Settings settings) {
        this.intake = intake;
        this.drafts = drafts;
        this.list = list;
        this.carried = carried;
        this.guard = guard;
        this.content = content;
        this.answered = answered;
        this.operator = settings.operator();
    }

    Response items(Visit visit, String typed) {
        WalkInItems items = items(content.current(), visit);
        return Html.page(
                Response.Status.OK,
                new WalkInPage(visit.page(), visit, typed, items.letters(typed), items.like(typed)));
    }

    /** The form, empty or as it was sent. */
    Response form(Visit visit, String id) {
        Snapshot now = content.current();
        WalkInItems items = items(now, visit);
        Optional<Item> found = items.item(id);
        if (found.isEmpty()) {
            return guard.nothing(visit);
        }
        Item item = found.get();
        Optional<List<String>> refused =
                carried.read(visit, FORM).filter(words -> words.get(0).equals(id));
        Optional<FormKey> sent = refused.flatMap(words -> FormKey.parse(words.get(1)));
        Optional<FormDraft> draft =
                sent.flatMap(drafts::find).filter(kept -> kept.item().equals(id));
        WalkInForm form = form(now, item);
        Post post = items.post(item).orElseThrow();
        Map<String, String> answers = draft.map(FormDraft::answers).orElseGet(() -> form.preset(post.unit()));
        String declared = refused.map(words -> words.get(2)).orElse("");
        Map<String, Text> errors = new LinkedHashMap<>();
        draft.filter(kept -> refused.get().size() == REFUSED)
                .ifPresent(kept -> intake.check(Rulebook.of(now), item, submission(visit, item, answers))
                        .forEach(error -> errors.putIfAbsent(error.field(), error.message())));
        List<FieldView> fields = form.fields(answers, declared, errors);
        FormKey key = draft.isPresent() ? sent.get() : FormKey.draw(random);
        Response page = Html.page(
                Response.Status.OK,
                new WalkInFormPage(
                        visit.page(),
                        visit,
                        item,
                        key.value(),
                        WalkInFormPage.mark(key),
                        CaseRows.name(now, post.unit()),
                        fields,
                        form.tables(answers),
                        fields.stream().filter(field -> field.error() != null).toList(),
                        PrivacyNotice.of(now.catalog().messages(), now.controls(), operator),
                        LetterTaking.of(now, item)
                                .map(letter -> letter.told(post.unit()))
                                .orElse(null),
                        answered.form(visit.page().language(), item)));
        Response shown = sent.isEmpty() ? page : taking(page, FORM);
        return draft.isPresent() ? shown : Html.toAnotherPerson(shown, carried.anotherPerson());
    }

    Response take(Visit visit, String id, FormPost typed) {
        Snapshot now = content.current();
        WalkInItems items = items(now, visit);
        Optional<Item> item = items.item(id);
        if (item.isEmpty()) {
            return guard.nothing(visit);
        }
        WalkInForm form = form(now, item.get());
        FormKey key = typed.key().orElseGet(() -> FormKey.draw(random));
        Map<String, String> answers = form.answers(typed);
        List<String> again = List.of(id, key.value(), form.declared(typed.answers()));
        if (typed.isReshaping()) {
            drafts.save(key, item.get(), visit.asked().language(), answers);
            return Html.seeOther(
                    visit.address(PATH + "/" + id) + FormAnswers.place(form.form(), typed),
                    carried.give(
                            visit,
                            FORM,
                            Stream.concat(again.stream(), Stream.of(RESHAPED)).toList(),
                            LIFE));
        }
        Post post = items.post(item.get()).orElseThrow();
        String declared = form.declared(typed.answers());
        SubmissionResult result = intake.takeIn(
                Rulebook.of(now),
                key,
                submission(visit, item.get(), answers),
                form.isLetter()
                        ? Entry.takenDown(post, visit.member().account(), declared)
                        : Entry.atCounter(
                                post,
                                visit.member().account(),
                                form.seen(typed.answers()).orElse(null)));
        if (!result.accepted()) {
            return Html.seeOther(visit.address(PATH + "/" + id), carried.give(visit, FORM, again, LIFE));
        }
        Receipt receipt = result.receipt();
        String secret = receipt.lookupSecret() == null ? "" : receipt.lookupSecret();
        return Html.seeOther(
                visit.address(PATH + "/receipt/" + receipt.number()),
                carried.give(
                        visit,
                        RECEIPT,
                        LetterTaking.of(now, item.get())
                                .map(letter -> letter.words(receipt, answers, declared))
                                .orElseGet(() -> List.of(receipt.number(), secret)),
                        LIFE));
    }

    /** The receipt; its code only to the browser that has just handed the form in, and once. */
    Response receipt(Visit visit, String typed) {
        Snapshot now = content.current();
        Optional<Slip> slip = carried.read(visit, RECEIPT)
                .flatMap(words -> LetterTaking.slip(now, words))
                .filter(letter ->
                        letter.number().equals(typed) && !letter.secret().isEmpty());
        if (slip.isPresent()) {
            return taking(
                    Html.page(
                            Response.Status.OK,
                            new WalkInLetterReceiptPage(visit.page(), visit, slip.get(), code(visit, typed))),
                    RECEIPT);
        }
        Optional<WorkListRow> row = CaseNumber.parse(typed)
                .flatMap(number -> list.find(visit.handler(), number))
                .filter(found -> visit.handler().sees(found.unit(), found.takenInAt()));
        if (row.isEmpty()) {
            return guard.nothing(visit);
        }
        Optional<String> secret = carried.read(visit, RECEIPT)
                .filter(words -> words.get(0).equals(row.get().number()))
                .map(words -> words.get(1))
                .filter(code -> !code.isEmpty());
        Response page = Html.page(
                Response.Status.OK,
                new WalkInReceiptPage(
                        visit.page(),
                        visit,
                        row.get().number(),
                        now.catalog().nameOf(row.get().item()),
                        row.get().atCounter() ? CaseRows.name(now, row.get().takenInAt()) : null,
                        ChinaTimes.minute(row.get().receivedAt()),
                        now.processes().of(row.get().item()).limit().isPresent(),
                        secret.orElse(null),
                        code(visit, row.get().number())));
        return secret.isEmpty() ? page : taking(page, RECEIPT);
    }

    private QrDrawing code(Visit visit, String number) {
        return answered.code(
                visit.page().desk() + "case/" + visit.page().language().code() + "/" + number);
    }

    private Response taking(Response page, String cookie) {
        return Response.fromResponse(page)
                .header(HttpHeaders.SET_COOKIE, carried.take(cookie))
                .build();
    }

    private static WalkInItems items(Snapshot now, Visit visit) {
        return new WalkInItems(now.catalog(), visit.handler());
    }

    private static WalkInForm form(Snapshot now, Item item) {
        return new WalkInForm(
                now.divisions().formOf(now.catalog(), item), now.catalog().messages());
    }

    private static Submission submission(Visit visit, Item item, Map<String, String> answers) {
        return new Submission(item.id(), visit.asked().language().code(), answers, List.of());
    }
}
