package org.bianmin.doors.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormTable;

/**
 * What of a form is shown beside the answers that there are: until a question that leads is answered, all that depends on it;
 * afterwards only what its answer needs. Of a table, the rows that were asked for, and those with anything in them.
 *
 * @param answers what was typed, by field name
 */
public record FormNarrowing(Form form, Map<String, String> answers) {

    /** The number of rows in the hidden field of a table. */
    private static final String NUMBER = "[0-9]{1,3}";

    /** The fields whose answers decide what else is shown. */
    public Set<String> leading() {
        return Stream.concat(
                        form.fields().flatMap(field -> field.askedWhen().stream()),
                        form.papers().stream().flatMap(paper -> paper.askedWhen().stream()))
                .filter(this::isLeading)
                .map(AnswerCondition::field)
                .collect(Collectors.toSet());
    }

    /** Whether the condition is on a question that leads: one whose answers are all to be seen. */
    boolean isLeading(AnswerCondition condition) {
        return form.field(condition.field())
                .filter(field -> field.kind() == FieldKind.ONE_OF)
                .isPresent();
    }

    /** Whether what has these conditions is shown. */
    boolean isShown(List<AnswerCondition> conditions) {
        return conditions.stream().filter(this::isLeading).allMatch(condition -> {
            String answer = answers.getOrDefault(condition.field(), "");
            return answer.isBlank() || condition.holds(name -> answer);
        });
    }

    /** Whether a field is shown, in whatever row. */
    public boolean isShown(FormField field) {
        return isShown(field.askedWhen())
                && (field.cell() == null
                        || form.tables()
                                .filter(table ->
                                        table.name().equals(field.cell().table()))
                                .anyMatch(table -> field.cell().row() <= rows(table)));
    }

    /** How many rows of a table are shown. */
    public int rows(FormTable table) {
        String typed = answers.getOrDefault(table.shown(), "");
        int wanted = typed.matches(NUMBER) ? Integer.parseInt(typed) : 0;
        int filled = form.fields()
                .filter(field -> field.cell() != null && field.cell().table().equals(table.name()))
                .filter(field -> field.kind() != FieldKind.CHOICE
                        && !answers.getOrDefault(field.name(), "").isBlank())
                .mapToInt(field -> field.cell().row())
                .max()
                .orElse(0);
        return Math.min(table.most(), Math.max(Math.max(1, table.least()), Math.max(wanted, filled)));
    }
}
