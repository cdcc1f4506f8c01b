package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormCell;
import org.bianmin.content.catalog.FormField;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.numbers.DocumentKind;
import org.bianmin.ground.numbers.DocumentNumber;
import org.bianmin.ground.numbers.ResidentId;
import org.bianmin.ground.numbers.Verdict;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;
import org.bianmin.ground.text.TypedText;

/** Holds a submission against its form and says everything that is wrong with it. */
public final class SubmissionCheck {

    /** How many times its length in characters as they are seen an answer may have in code units: marks and emoji take several. */
    private static final int UNITS = 8;

    /** What a number is called in a message where no other document can be chosen. */
    private static final String ONE_KIND = "identity-number";

    private final Form form;
    private final Messages messages;
    private final LocalDate today;
    private final Submission submission;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> answers = new TreeMap<>();

    /**
     * Holds it.
     *
     * @param today by which births are judged
     */
    public SubmissionCheck(Form form, Messages messages, LocalDate today, Submission submission) {
        this.form = form;
        this.messages = messages;
        this.today = today;
        this.submission = submission;
        form.fields().filter(field -> field.isAsked(this::seen)).forEach(this::check);
        form.fields().filter(field -> !isConsented(field)).map(FormField::name).forEach(answers::remove);
        errors.addAll(new AttachmentCheck(form.attachments(), messages).errors(submission.attachments(), 0, 0));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The answers as they are stored, by field name in order; only those of fields that the form has. */
    public Map<String, String> answers() {
        return answers;
    }

    private void check(FormField field) {
        if (isTooLong(submission.answer(field.name()).length(), field.maxLength() * UNITS)) {
            tooLong(field);
            return;
        }
        String seen = seen(field);
        boolean document = field.kind() == FieldKind.DOCUMENT_NUMBER;
        if (document && documentKind(field) == DocumentKind.NONE) {
            if (!seen.isEmpty()) {
                error(field, "error_document_of_none");
            }
        } else if (seen.isEmpty()) {
            if (isRequired(field)) {
                error(field, FieldCheck.emptyMessageKey(field));
            }
        } else if (isTooLong(TypedText.length(seen), field.maxLength())) {
            tooLong(field);
        } else if (document) {
            checkDocument(field, seen);
        } else {
            FieldCheck checked = FieldCheck.of(field, seen, today);
            if (checked.messageKey() != null) {
                error(field, checked.messageKey());
            } else {
                answers.put(field.name(), checked.answer());
            }
        }
    }

    /** Three documents share a form of number; where another of them was chosen, the answer to that is put right. */
    private void checkDocument(FormField field, String seen) {
        DocumentKind chosen = documentKind(field);
        Verdict<DocumentNumber> number = DocumentNumber.judge(chosen, seen, today);
        if (number.value() == null) {
            error(field, FieldCheck.messageKey(number.fault(), field.typeIn() == null ? ONE_KIND : chosen.code()));
            return;
        }
        answers.put(field.name(), number.value().number());
        String kind = number.value().kind().code();
        if (field.typeIn() != null && named(field.typeIn()).hasOption(kind)) {
            answers.put(field.typeIn(), kind);
        }
    }

    private DocumentKind documentKind(FormField field) {
        return field.typeIn() == null
                ? DocumentKind.RESIDENT_CARD
                : DocumentKind.of(seen(field.typeIn())).orElse(DocumentKind.RESIDENT_CARD);
    }

    /**
     * What is to be seen of the answer to a field; of a choice that nobody made, its first option, and none in a row that nobody has
     * begun; nothing of a field that is not asked in this place, or beside the other answers.
     */
    private String seen(String name) {
        return form.field(name)
                .filter(field -> field.isAsked(this::seen))
                .map(this::seen)
                .orElse("");
    }

    private String seen(FormField field) {
        String typed = submission.answer(field.name());
        String seen = isTooLong(typed.length(), field.maxLength() * UNITS) ? "" : FieldCheck.seen(field, typed);
        if (field.kind() != FieldKind.CHOICE) {
            return seen;
        }
        FormCell cell = field.cell();
        if (cell != null && !cell.must() && !isBegun(cell)) {
            return "";
        }
        return seen.isEmpty() ? field.options().get(0).value() : seen;
    }

    private FormField named(String name) {
        return form.field(name).orElseThrow();
    }

    private boolean isRequired(FormField field) {
        return (field.required() && (field.cell() == null || field.cell().must() || isBegun(field.cell())))
                || field.requiredWhen().stream().anyMatch(condition -> condition.holds(this::seen))
                || (field.requiredBelow() != null && isYoungerThan(field.requiredBelow()));
    }

    /** Whether anything stands in the row of a table; a row that nobody has begun is no row. */
    private boolean isBegun(FormCell cell) {
        return form.fields()
                .filter(field -> cell.isBeside(field.cell()) && field.kind() != FieldKind.CHOICE)
                .anyMatch(field -> !seen(field).isEmpty());
    }

    /** Whether the applicant is younger, as far as the answers before tell; a passport tells nothing. */
    private boolean isYoungerThan(int years) {
        Optional<LocalDate> byDocument =
                answer(FieldKind.DOCUMENT_NUMBER).flatMap(ResidentId::parse).map(ResidentId::birth);
        return byDocument
                .or(() -> answer(FieldKind.BIRTH_DATE).map(LocalDate::parse))
                .filter(birth -> Period.between(birth, today).getYears() < years)
                .isPresent();
    }

    /** The answer to the first field of a kind, which is the applicant's. */
    private Optional<String> answer(FieldKind kind) {
        return form.fields()
                .filter(field -> field.kind() == kind)
                .findFirst()
                .map(FormField::name)
                .map(answers::get);
    }

    /** Whether an answer may be kept (个人信息保护法 Personal Information Protection Law, article 13). */
    private boolean isConsented(FormField field) {
        return field.keptWith() == null || answers.containsKey(field.keptWith());
    }

    private static boolean isTooLong(int length, int most) {
        return length > most;
    }

    private void tooLong(FormField field) {
        Text most = Text.same(String.valueOf(field.maxLength()));
        errors.add(new FieldError(
                field.name(),
                messages.text("error_too_long", "field", field.label()).with("most", most)));
    }

    private void error(FormField field, String messageKey) {
        errors.add(new FieldError(field.name(), messages.text(messageKey, "field", field.label())));
    }
}
