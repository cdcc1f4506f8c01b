package org.bianmin.domain.cases.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Holds a submission against its form and says everything that is wrong with it. */
public final class SubmissionCheck {

    static final String ATTACHMENTS = "attachments";
    /** PostgreSQL's text holds every character but this one. */
    private static final char NUL = '\0';

    private final Form form;
    private final Messages messages;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> answers = new TreeMap<>();

    public SubmissionCheck(Form form, Messages messages, Submission submission) {
        this.form = form;
        this.messages = messages;
        form.fields().forEach(field -> check(field, submission));
        check(submission.attachments());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The answers as they are stored, by field name in order; only those of fields that the form has. */
    public Map<String, String> answers() {
        return answers;
    }

    private void check(FormField field, Submission submission) {
        String typed = submission.answer(field.name()).replace(NUL, ' ');
        if (typed.isBlank()) {
            if (isRequired(field, submission)) {
                error(field, field.kind() == FieldKind.CONFIRM ? "error_confirm" : "error_required");
            }
            return;
        }
        if (typed.codePointCount(0, typed.length()) > field.maxLength()) {
            errors.add(new FieldError(
                    field.name(),
                    messages.text("error_too_long", "most", Text.same(String.valueOf(field.maxLength())))));
            return;
        }
        Optional<String> answer = FieldCheck.normalise(field.kind(), typed);
        if (answer.isEmpty()) {
            error(field, FieldCheck.messageKey(field.kind()));
        }
        answer.ifPresent(value -> answers.put(field.name(), value));
    }

    private static boolean isRequired(FormField field, Submission submission) {
        return field.required()
                || (field.requiredWith() != null
                        && !submission.answer(field.requiredWith()).isBlank());
    }

    private void check(List<Attachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        AttachmentRules rules = form.attachments();
        if (rules == null || attachments.size() > rules.most()) {
            String most = String.valueOf(rules == null ? 0 : rules.most());
            errors.add(new FieldError(ATTACHMENTS, messages.text("error_too_many_files", "most", Text.same(most))));
            return;
        }
        long total = attachments.stream()
                .mapToLong(attachment -> attachment.content().length)
                .sum();
        if (total > rules.totalBytes()) {
            String most = String.valueOf(rules.totalBytes() / (1024 * 1024));
            errors.add(new FieldError(ATTACHMENTS, messages.text("error_files_too_large", "most", Text.same(most))));
        }
        attachments.stream()
                .filter(attachment -> !rules.mediaTypes().contains(attachment.mediaType()))
                .findFirst()
                .ifPresent(attachment -> errors.add(new FieldError(
                        ATTACHMENTS, messages.text("error_file_kind", "file", Text.same(attachment.fileName())))));
    }

    private void error(FormField field, String messageKey) {
        errors.add(new FieldError(field.name(), messages.text(messageKey, "field", field.label())));
    }
}
