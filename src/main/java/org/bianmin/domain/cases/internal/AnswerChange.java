package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CorrectedAnswer;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.text.Messages;

/**
 * Answers that are put right after the form has been handed in, held against the form as it is now. What was wrong with an answer
 * before, because the form has changed since, does not keep another from being put right.
 *
 * @param after all answers as they are to be kept
 * @param changes in the order of the form
 * @param errors by the names of the fields
 */
public record AnswerChange(Map<String, String> after, List<CorrectedAnswer> changes, List<FieldError> errors) {

    /** The fields whose answers can be put right; the declaration that all is true stays as it was made. */
    public static List<FormField> fields(Form form) {
        return form.fields()
                .filter(field -> field.kind() != FieldKind.CONFIRM || !field.required())
                .toList();
    }

    /**
     * Checks what was typed.
     *
     * @param before the answers as they are kept
     * @param typed by the name of the field; of a field that is left out nothing changes
     * @param today by which births are judged
     */
    public static AnswerChange of(
            Form form, Messages messages, LocalDate today, Map<String, String> before, Map<String, String> typed) {
        Map<String, String> wanted = new HashMap<>(before);
        for (FormField field : fields(form)) {
            Optional.ofNullable(typed.get(field.name())).ifPresent(value -> wanted.put(field.name(), value));
        }
        SubmissionCheck old = check(form, messages, today, before);
        SubmissionCheck check = check(form, messages, today, wanted);
        Set<String> wrongBefore = old.errors().stream()
                .map(FieldError::field)
                .filter(name -> Objects.equals(text(before, name), text(wanted, name)))
                .collect(Collectors.toSet());
        List<FieldError> errors = check.errors().stream()
                .filter(error -> !wrongBefore.contains(error.field()))
                .toList();
        Map<String, String> after = new TreeMap<>(before);
        form.fields().filter(field -> !wrongBefore.contains(field.name())).forEach(field -> {
            String answer = check.answers().get(field.name());
            if (answer == null) {
                after.remove(field.name());
            } else if (before.containsKey(field.name()) || !isUnchosen(field, answer)) {
                after.put(field.name(), answer);
            }
        });
        return new AnswerChange(after, changes(form, before, after), errors);
    }

    /** What stands of it in the event for whoever need not read it: which fields, and which number is to be told. */
    public Map<String, String> data(Form form) {
        Map<String, String> data = new HashMap<>();
        data.put(Data.FIELDS, changes.stream().map(CorrectedAnswer::field).collect(Collectors.joining(",")));
        Optional<String> telephone = telephone(form).map(FormField::name);
        changes.stream()
                .filter(change -> change.before() != null
                        && telephone.filter(change.field()::equals).isPresent())
                .findFirst()
                .ifPresent(change -> data.put(Data.TELL, change.field()));
        return data;
    }

    /** What is sealed with the event: the answers before and after. */
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (CorrectedAnswer change : changes) {
            Optional.ofNullable(change.before()).ifPresent(value -> words.put(Data.BEFORE + change.field(), value));
            Optional.ofNullable(change.after()).ifPresent(value -> words.put(Data.AFTER + change.field(), value));
        }
        return words;
    }

    /** The first telephone that a form asks for, which is the applicant's; empty where it asks for none. */
    public static Optional<FormField> telephone(Form form) {
        return form.fields()
                .filter(field -> field.kind() == FieldKind.TELEPHONE)
                .findFirst();
    }

    private static SubmissionCheck check(Form form, Messages messages, LocalDate today, Map<String, String> answers) {
        return new SubmissionCheck(form, messages, today, new Submission(null, "zh", answers, List.of()));
    }

    private static String text(Map<String, String> answers, String name) {
        return answers.getOrDefault(name, "").strip();
    }

    /** Of a choice that the form did not have before, its first answer was chosen by nobody. */
    private static boolean isUnchosen(FormField field, String answer) {
        return field.kind() == FieldKind.CHOICE
                && field.options().get(0).value().equals(answer);
    }

    private static List<CorrectedAnswer> changes(Form form, Map<String, String> before, Map<String, String> after) {
        List<CorrectedAnswer> changes = new ArrayList<>();
        form.fields().map(FormField::name).forEach(name -> {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new CorrectedAnswer(name, before.get(name), after.get(name)));
            }
        });
        return changes;
    }

    /** Shows nothing of the answers. */
    @Override
    public String toString() {
        return "AnswerChange" + changes;
    }
}
