package org.bianmin.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;

/**
 * A form filled in by somebody who answers one leading question in one way, and whatever is asked then.
 *
 * @param form as it is asked
 * @param lead the field that leads, or null
 * @param answer to it, or null
 */
public record FilledForm(Form form, FormField lead, String answer) {

    private static final String RESIDENT = "34052419800101001X";
    /** Rows of a table that are filled in. */
    private static final int ROWS = 2;

    /** Each answer to each question that leads; once where none does. */
    public static Stream<FilledForm> each(Form form) {
        List<FilledForm> led = form.fields()
                .filter(field -> field.kind() == FieldKind.ONE_OF && field.cell() == null)
                .flatMap(field -> field.options().stream()
                        .filter(option -> option.leadsTo() == null)
                        .map(option -> new FilledForm(form, field, option.value())))
                .filter(FilledForm::isReached)
                .toList();
        return led.isEmpty() ? Stream.of(new FilledForm(form, null, null)) : led.stream();
    }

    /** Right answers to all that is asked, as people type them. */
    public Map<String, String> right() {
        return right(Map.of());
    }

    /** Those answers, and right ones to all else that is asked beside them. */
    public Map<String, String> right(Map<String, String> given) {
        Map<String, String> answers = new HashMap<>();
        form.fields()
                .filter(field -> field.isAsked(name -> answers.getOrDefault(name, "")))
                .filter(field -> field.cell() == null || field.cell().row() <= ROWS)
                .filter(field -> field.kind() != FieldKind.BIRTH_DATE || field.required())
                .forEach(field -> answers.put(
                        field.name(), given.containsKey(field.name()) ? given.get(field.name()) : right(field)));
        return answers;
    }

    /** Whether the leading question is asked beside the answers that come before it. */
    private boolean isReached() {
        return answer.equals(right().get(lead.name()));
    }

    private String right(FormField field) {
        if (field.equals(lead)) {
            return answer;
        }
        return switch (field.kind()) {
            case NAME -> "王小民";
            case TEXT -> "甲";
            case LONG_TEXT -> "甲\n乙";
            case CHOICE -> field.options().get(0).value();
            case ONE_OF -> leading(field);
            case DIVISION -> field.options().get(field.options().size() - 1).value();
            case DOCUMENT_NUMBER -> RESIDENT;
            case BIRTH_DATE -> "2019-3-7";
            case DATE -> "２０２６年３月７日";
            case MONTH -> "2026年3月";
            case YEAR -> "２０２３";
            case NUMBER -> "３";
            case AMOUNT -> "1,200.50元";
            case TELEPHONE -> "138 1234 5678";
            case CONFIRM -> "yes";
        };
    }

    /** Where the leading question depends on another, the answer to that which lets it be asked. */
    private String leading(FormField field) {
        if (lead != null) {
            for (AnswerCondition condition : lead.askedWhen()) {
                if (condition.field().equals(field.name())
                        && !condition.values().isEmpty()) {
                    return condition.values().get(0);
                }
            }
        }
        return field.options().stream()
                .filter(option -> option.leadsTo() == null)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** What nobody can mean in a field, whatever its kind; empty where anything goes and the field may be left empty. */
    public static String wrong(FormField field) {
        return switch (field.kind()) {
            case NAME -> "123";
            case TEXT, LONG_TEXT -> "长".repeat(field.maxLength() + 1);
            case CHOICE, ONE_OF, DIVISION -> "nothing-such";
            case DOCUMENT_NUMBER -> "34052419800101001Y";
            case BIRTH_DATE, DATE -> "2026-2-30";
            case MONTH -> "2026-13";
            case YEAR -> "26";
            case NUMBER -> "三个";
            case AMOUNT -> "12.345";
            case TELEPHONE -> "12345";
            case CONFIRM -> "maybe";
        };
    }

    @Override
    public String toString() {
        return form.id() + (lead == null ? "" : " " + lead.name() + "=" + answer);
    }
}
