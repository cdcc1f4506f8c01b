package org.bianmin.domain.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.CaseSecrets;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.domain.cases.internal.SubmissionCheck;
import org.bianmin.ground.brakes.Braked;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.bianmin.ground.text.Messages;

/** Where applications come in and citizens ask after them. */
@ApplicationScoped
public class Intake {

    /** For how long the browser that handed in a form is shown the lookup secret again. */
    public static final Duration SECRET_SHOWN = Duration.ofMinutes(30);

    /** The step with which an applicant takes the application back. */
    public static final String WITHDRAW = "withdraw";

    private final CaseStore store;
    private final FormDrafts drafts;
    private final CaseSecrets secrets;
    private final SealedFiles files;
    private final CaseErasure erasure;
    private final CaseWork work;
    private final EventStore events;
    private final DataKeys keys;
    private final OperationLog log;
    private final Brakes brakes;
    private final Tally tally;
    private final Clock clock;

    Intake(
            CaseStore store,
            FormDrafts drafts,
            CaseSecrets secrets,
            SealedFiles files,
            CaseErasure erasure,
            CaseWork work,
            EventStore events,
            DataKeys keys,
            OperationLog log,
            Brakes brakes,
            Tally tally,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.secrets = secrets;
        this.files = files;
        this.erasure = erasure;
        this.work = work;
        this.events = events;
        this.keys = keys;
        this.log = log;
        this.brakes = brakes;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * Hands in a form with the files that are stored for its key. The same key again, also at the same moment, is the same case.
     *
     * @param book with the item and its form
     * @return the receipt, with the lookup secret as long as the case is younger than {@link #SECRET_SHOWN}, because only the
     *     browser to which the form was served has its key; or every error, and then what was typed is kept as a draft
     */
    public SubmissionResult submit(Rulebook book, FormKey key, Submission submission) {
        brakes.count(Braked.SUBMISSION);
        return tallied(checked(book, key, submission, Entry.online()));
    }

    /** Takes in at a counter what somebody has come with: the same checks, without the brake for the public. */
    public SubmissionResult takeIn(Rulebook book, FormKey key, Submission submission, Entry counter) {
        return tallied(checked(book, key, submission, counter));
    }

    private SubmissionResult tallied(SubmissionResult result) {
        if (!result.accepted()) {
            tally.add(Event.CASE_REFUSED);
        } else if (!result.receipt().again()) {
            tally.add(Event.CASE_RECEIVED);
        }
        return result;
    }

    private SubmissionResult checked(Rulebook book, FormKey key, Submission submission, Entry way) {
        Catalog catalog = book.catalog();
        Messages messages = catalog.messages();
        Optional<Item> item =
                catalog.item(submission.item() == null ? "" : submission.item()).filter(Item::isApplication);
        if (item.isEmpty()) {
            return SubmissionResult.refused(List.of(new FieldError("item", messages.text("error_item"))));
        }
        Form form = book.formOf(item.get());
        SubmissionCheck check = check(form, messages, submission);
        if (!check.errors().isEmpty()) {
            Optional<Receipt> earlier = receiptOf(key);
            if (earlier.isPresent()) {
                return SubmissionResult.accepted(earlier.get());
            }
            drafts.save(key, item.get(), submission.pageLanguage(), submission.answersTo(form));
            return SubmissionResult.refused(check.errors());
        }
        if (way.isTakenDown()) {
            form.fields().filter(FormField::isDeclaration).map(FormField::name).forEach(check.answers()::remove);
        }
        return SubmissionResult.accepted(
                store.receive(key, book, item.get(), way, submission, check.answers(), SECRET_SHOWN));
    }

    /** What handing in these answers would be refused for; empty if nothing. */
    public List<FieldError> check(Rulebook book, Item item, Submission submission) {
        return check(book.formOf(item), book.catalog().messages(), submission).errors();
    }

    /** The case that a form has become; empty if it has not been handed in. */
    public Optional<Receipt> receiptOf(FormKey key) {
        return store.again(key, SECRET_SHOWN);
    }

    /** Shows a case to whoever has its number and its secret. An attempt that opens nothing is counted and logged. */
    public CaseLookupResult lookUp(Messages messages, CaseLookup lookup) {
        return opened(messages, lookup, this::view);
    }

    /**
     * Withdraws an application: its personal data are erased for good. For whoever has its number and its secret, as long as its
     * process lets the applicant withdraw.
     *
     * @return the case as it is then, {@link CaseView#erasedAt} set if it is withdrawn; or the errors of a look-up
     */
    public CaseLookupResult withdraw(Rulebook book, CaseLookup lookup) {
        return withdraw(book, lookup, false);
    }

    /** The same; a helper may do so only under a mandate. */
    public CaseLookupResult withdraw(Rulebook book, CaseLookup lookup, boolean asHelper) {
        return opened(book.catalog().messages(), lookup, found -> {
            CaseNumber number = new CaseNumber(found.number);
            Instant erased = work.performForApplicant(book, number, WITHDRAW, Map.of(), asHelper)
                    ? erasure.erase(number, Actor.citizen(), "withdrawn by the applicant")
                            .orElseThrow()
                    : store.erasedAt(number).orElse(null);
            return new CaseView(
                    found.number, found.item, found.receivedAt, files.count(found.dataKey), erased, happened(found));
        });
    }

    /** What the citizen sees of a case, within the transaction that found it. */
    CaseView view(Case found) {
        return CaseView.of(found, files.count(found.dataKey), happened(found));
    }

    private List<CaseEvent> happened(Case found) {
        return events.of(found.id, keys.find(found.dataKey));
    }

    /** The one place where a number and a secret open a case, or do not. */
    CaseLookupResult opened(Messages messages, CaseLookup lookup, Function<Case, CaseView> view) {
        Optional<CaseNumber> number = CaseNumber.parse(lookup.number());
        Optional<LookupSecret> secret = LookupSecret.parse(lookup.lookupSecret());
        List<FieldError> errors = new ArrayList<>();
        if (number.isEmpty()) {
            errors.add(new FieldError("number", messages.text("error_case_number")));
        }
        if (secret.isEmpty()) {
            errors.add(new FieldError("lookupSecret", messages.text("error_lookup_secret")));
        }
        if (!errors.isEmpty()) {
            return new CaseLookupResult(null, errors);
        }
        String asked = number.get().value();
        brakes.beginLookUp(asked);
        Optional<CaseView> found =
                QuarkusTransaction.requiringNew().call(() -> stored(number.get(), secret.get(), view));
        if (found.isPresent()) {
            brakes.lookUpOpened();
            return new CaseLookupResult(found.get(), List.of());
        }
        brakes.lookUpFailed(asked);
        tally.add(Event.LOOK_UP_FAILED);
        return new CaseLookupResult(null, List.of(new FieldError("number", messages.text("error_no_such_case"))));
    }

    private Optional<CaseView> stored(CaseNumber number, LookupSecret secret, Function<Case, CaseView> view) {
        Optional<CaseView> found =
                store.byNumber(number).filter(one -> secrets.opens(one, secret)).map(view);
        if (found.isEmpty()) {
            log.record(Actor.citizen(), Deed.of("case.look-up-failed", number.value()));
        }
        return found;
    }

    private SubmissionCheck check(Form form, Messages messages, Submission submission) {
        SubmissionCheck check = new SubmissionCheck(form, messages, ChinaTime.day(clock.instant()), submission);
        form.fields()
                .filter(field -> field.name().equals(LetterKind.RATING))
                .filter(field -> LetterKind.UNSAID.equals(check.answers().get(field.name())))
                .forEach(field -> check.errors()
                        .add(new FieldError(field.name(), messages.text("error_required", "field", field.label()))));
        return check;
    }
}
