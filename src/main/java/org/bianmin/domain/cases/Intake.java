package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.SubmissionCheck;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.ground.text.Messages;

/** Where applications come in and citizens ask after them. */
@ApplicationScoped
public class Intake {

    private final CaseStore store;

    Intake(CaseStore store) {
        this.store = store;
    }

    /**
     * Takes an application in. A receipt in the answer means that the case is stored.
     *
     * @param catalog with the item and its form
     */
    public SubmissionResult submit(Catalog catalog, Submission submission) {
        Messages messages = catalog.messages();
        Optional<Item> item =
                catalog.item(submission.item() == null ? "" : submission.item()).filter(Item::isApplication);
        if (item.isEmpty()) {
            return SubmissionResult.refused(List.of(new FieldError("item", messages.text("error_item"))));
        }
        SubmissionCheck check = new SubmissionCheck(catalog.formOf(item.get()), messages, submission);
        if (!check.errors().isEmpty()) {
            return SubmissionResult.refused(check.errors());
        }
        String prefix = catalog.jurisdictionOf(item.get()).casePrefix();
        return SubmissionResult.accepted(store.receive(item.get(), prefix, submission, check.answers()));
    }

    /** Shows a case to whoever has its number and its secret. */
    @Transactional
    public CaseLookupResult lookUp(Messages messages, CaseLookup lookup) {
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
        return store.byNumber(number.get())
                .filter(found -> new LookupSecret(found.lookupSecret).matches(secret.get()))
                .map(found -> new CaseLookupResult(CaseView.of(found), List.of()))
                .orElseGet(() -> new CaseLookupResult(
                        null, List.of(new FieldError("number", messages.text("error_no_such_case")))));
    }
}
