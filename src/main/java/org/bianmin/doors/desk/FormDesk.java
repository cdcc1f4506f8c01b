package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormDraft;
import org.bianmin.domain.cases.FormDrafts;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.SavedForms;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.SubmissionResult;
import org.bianmin.doors.desk.FormTicket.Shown;
import org.bianmin.doors.form.FormAnswers;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.FormOfItem;
import org.bianmin.doors.page.FormSources;
import org.bianmin.doors.page.FormView;
import org.bianmin.doors.page.PrivacyNotice;
import org.bianmin.doors.page.SentForm;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * What happens to a form that is being filled in. What was typed and sent is kept under the form's key before anything is said
 * about it, so that no answer of ours can lose it.
 */
@Singleton
class FormDesk {

    /** How long a browser finds its half-filled form again; not longer, because others may sit down before it. */
    static final Duration FORM_LIFE = Duration.ofHours(2);

    /** More bytes than all that is typed in a form. */
    private static final long TYPED = 128L * 1024;

    private static final String ATTACHMENTS = "attachments";

    private final Settings.Operator operator;
    private final Intake intake;
    private final FormDrafts drafts;
    private final SavedForms saved;
    private final DeskPages pages;
    private final DeskCookies cookies;
    private final FormServices services;
    private final long requestBytes;
    private final SecureRandom random = new SecureRandom();

    FormDesk(
            Intake intake,
            FormDrafts drafts,
            SavedForms saved,
            DeskPages pages,
            DeskCookies cookies,
            FormServices services,
            Settings settings) {
        this.operator = settings.operator();
        this.requestBytes = settings.desk().requestBytes();
        this.intake = intake;
        this.drafts = drafts;
        this.saved = saved;
        this.pages = pages;
        this.cookies = cookies;
        this.services = services;
    }

    /**
     * An empty form.
     *
     * @param missed whether the browser asked for a half-filled one that it may not see
     */
    FormView fresh(Snapshot now, Item item, boolean missed) {
        return fresh(now, item, missed, Map.of());
    }

    /** The same with answers that stand in the address by which somebody came. */
    FormView fresh(Snapshot now, Item item, boolean missed, Map<String, String> known) {
        Text notice = missed ? now.catalog().messages().text("apply_missed") : null;
        SentForm sent = new SentForm(
                FormKey.draw(random).value(),
                List.of(),
                notice,
                most(now, item),
                services.view(now, item, Map.of(), false),
                false);
        return FormView.filled(asked(now, item), privacy(now), known, Map.of(), sent);
    }

    /** A form as it is kept. */
    FormView again(Snapshot now, Item item, Language language, FormTicket ticket) {
        FormDraft draft = drafts.find(ticket.key())
                .filter(kept -> kept.item().equals(item.id()))
                .orElse(null);
        if (draft == null) {
            return fresh(now, item, true);
        }
        Map<String, Text> errors = new LinkedHashMap<>();
        if (ticket.shown() == Shown.WITH_ERRORS) {
            intake.check(Rulebook.of(now), item, submission(item, language, draft.answers()))
                    .forEach(error -> errors.putIfAbsent(error.field(), error.message()));
        }
        if (ticket.fileError() != null) {
            errors.put(ATTACHMENTS, ticket.fileError());
        }
        Text notice =
                ticket.shown() == Shown.TO_CHECK ? now.catalog().messages().text("apply_check_notice") : null;
        SentForm sent = new SentForm(
                ticket.key().value(),
                draft.files().stream().map(Papers::view).toList(),
                notice,
                most(now, item),
                services.view(now, item, draft.answers(), ticket.shown() == Shown.WITH_ERRORS),
                true);
        return FormView.filled(asked(now, item), privacy(now), draft.answers(), errors, sent);
    }

    /** Takes a post. Only one with a key and with no other button pressed hands the form in. */
    Response take(Snapshot now, Item item, Language language, FormPost post) {
        Optional<FormKey> key = post.key();
        if (key.isEmpty()) {
            Shown shown = post.isReshaping() ? Shown.AS_TYPED : Shown.TO_CHECK;
            return kept(now, item, language, FormKey.draw(random), post, shown);
        }
        if (post.isUnfinished()) {
            return receipt(key.get(), language)
                    .orElseGet(() -> kept(now, item, language, key.get(), post, Shown.AS_TYPED));
        }
        Map<String, String> answers = answers(now, item, post);
        Optional<FieldError> fileError = store(now, item, language, key.get(), post.files());
        if (fileError.isPresent() || !services.isRight(now, item, answers)) {
            return receipt(key.get(), language).orElseGet(() -> wrong(item, language, key.get(), answers, fileError));
        }
        SubmissionResult result = intake.submit(Rulebook.of(now), key.get(), submission(item, language, answers));
        return result.accepted()
                ? receipt(result.receipt(), language, services.ask(now, item, language, result.receipt(), answers))
                : wrong(item, language, key.get(), answers, Optional.empty());
    }

    private Response wrong(
            Item item, Language language, FormKey key, Map<String, String> answers, Optional<FieldError> fileError) {
        drafts.save(key, item, language, answers);
        return form(item, language, FormTicket.of(key, Shown.WITH_ERRORS, fileError));
    }

    /** The way to the receipt of a form that has been handed in; empty for one that has not. */
    Optional<Response> receipt(FormKey key, Language language) {
        return intake.receiptOf(key).map(receipt -> receipt(receipt, language, Optional.empty()));
    }

    /** @param refused the header that leads to what was asked for with the form and could not be recorded */
    private Response receipt(Receipt receipt, Language language, Optional<String> refused) {
        List<String> headers = new ArrayList<>();
        CaseTicket.of(receipt)
                .map(ticket -> cookies.give(CaseTicket.cookie(ticket.number()), ticket.content(), Intake.SECRET_SHOWN))
                .ifPresent(headers::add);
        refused.ifPresent(headers::add);
        return Html.seeOther(pages.ofCase(language, "receipt", receipt.number()), headers.toArray(String[]::new));
    }

    private Response kept(Snapshot now, Item item, Language language, FormKey key, FormPost post, Shown shown) {
        drafts.save(key, item, language, answers(now, item, post));
        post.removed().ifPresent(file -> drafts.removeFile(key, file));
        Optional<FieldError> wrong = store(now, item, language, key, post.files());
        if (post.isAdding() && post.files().isEmpty()) {
            wrong = Optional.of(
                    new FieldError(ATTACHMENTS, now.catalog().messages().text("error_no_file")));
        }
        FormTicket ticket = FormTicket.of(key, shown, wrong);
        return post.isKeeping() && wrong.isEmpty()
                ? saved(item, language, ticket)
                : form(item, language, ticket, FormAnswers.place(form(now, item), post));
    }

    /** Keeps the form for later and leads to its number and its code. */
    private Response saved(Item item, Language language, FormTicket ticket) {
        String id = FormTicket.id(ticket.key());
        return saved.keep(ticket.key())
                .map(kept -> SavedTicket.of(kept, item.id(), ticket.key()))
                .map(kept -> Html.seeOther(
                        pages.saved(language) + "/" + kept.number(),
                        cookies.give(SavedTicket.cookie(kept.number()), kept.content(), FORM_LIFE),
                        cookies.give(FormTicket.cookie(id), ticket.content(), FORM_LIFE)))
                .orElseGet(() -> form(item, language, ticket));
    }

    /** Stores files one after the other; what is wrong with those that were not taken. */
    private Optional<FieldError> store(
            Snapshot now, Item item, Language language, FormKey key, List<Attachment> files) {
        LeftOut left = new LeftOut(now.catalog().messages());
        for (Attachment file : files) {
            left.add(file, drafts.addFile(now.catalog(), key, item, language, file));
        }
        return left.error(files.size());
    }

    private Response form(Item item, Language language, FormTicket ticket) {
        return form(item, language, ticket, "");
    }

    /** @param place where on the page to go on */
    private Response form(Item item, Language language, FormTicket ticket, String place) {
        String id = FormTicket.id(ticket.key());
        return Html.seeOther(
                pages.form(language, item) + "?form=" + id + place,
                cookies.give(FormTicket.cookie(id), ticket.content(), FORM_LIFE));
    }

    /** The form of an item as it is asked in its place. */
    private static Form form(Snapshot now, Item item) {
        return now.divisions().formOf(now.catalog(), item);
    }

    private static FormOfItem asked(Snapshot now, Item item) {
        return new FormOfItem(
                item, form(now, item), new FormSources(now.catalog(), now::guides, now::laws, now::registers));
    }

    private PrivacyNotice privacy(Snapshot now) {
        return PrivacyNotice.of(now.catalog().messages(), now.controls(), operator);
    }

    /** How large a file may be: as large as the form allows, and as a request bears beside all that is typed. */
    private long most(Snapshot now, Item item) {
        AttachmentRules rules = form(now, item).attachments();
        return rules == null ? 0 : Math.min(rules.mostBytesEach(), requestBytes - TYPED);
    }

    /** What was typed into the fields that the form has, and what was asked for with it. */
    private Map<String, String> answers(Snapshot now, Item item, FormPost post) {
        Map<String, String> answers = new LinkedHashMap<>(FormAnswers.of(form(now, item), post));
        answers.putAll(services.typed(post));
        return answers;
    }

    private static Submission submission(Item item, Language language, Map<String, String> answers) {
        return new Submission(item.id(), language.code(), answers, List.of());
    }
}
