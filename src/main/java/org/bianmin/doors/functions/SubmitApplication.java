package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import java.util.List;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.SubmissionResult;
import org.bianmin.ground.refusal.Refusal;
import org.bianmin.ground.refusal.RefusedException;
import org.bianmin.ground.text.Messages;

/** Takes an application in. */
public class SubmitApplication {

    private final ContentHolder content;
    private final Intake intake;

    SubmitApplication(ContentHolder content, Intake intake) {
        this.content = content;
        this.intake = intake;
    }

    /**
     * A receipt. The same key again is answered with the receipt of the first time; it has the lookup secret for as long as
     * {@link Intake#SECRET_SHOWN}.
     *
     * @throws RefusedException with every field that is wrong; nothing has been taken in
     */
    @Funq("submit-application")
    public SubmissionResult submit(ApplicationRequest request) {
        Rulebook book = Rulebook.of(content.current());
        Catalog catalog = book.catalog();
        FormKey key = FormKey.parse(request.key())
                .orElseThrow(() -> refused(
                        catalog.messages(),
                        List.of(new FieldError("key", catalog.messages().text("error_form_key")))));
        SubmissionResult result = intake.submit(book, key, request.submission());
        if (!result.accepted()) {
            throw refused(catalog.messages(), result.errors());
        }
        return result;
    }

    private static RefusedException refused(Messages messages, List<FieldError> errors) {
        return new RefusedException(errors.stream()
                .map(error -> new Refusal(error.field(), error.message(), messages.text("problem_send_again")))
                .toList());
    }
}
