package org.bianmin.doors.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.doors.page.SectionView.FieldsReason;
import org.bianmin.ground.text.Text;

/**
 * A form with the answers that there are, as it is shown: what depends on a question that is not answered stands there with the answer
 * for which it is.
 *
 * @param answers what was typed, by field name
 * @param errors what is wrong, by field name
 * @param served whether what the answers leave out is left out; on a published page, which nobody has answered, nothing is
 */
record FormSections(FormOfItem asked, Map<String, String> answers, Map<String, Text> errors, boolean served) {

    List<SectionView> sections() {
        Set<String> leading = narrowing().leading();
        return form().sections().stream()
                .filter(section -> isShown(section.askedWhen()) || hasError(section.fields()))
                .map(section -> section(section, leading))
                .toList();
    }

    /** What to bring beside these answers. */
    List<PaperGroup> papers() {
        return asked.sources().papers(form(), asked.item()).stream()
                .filter(group -> isShown(group.conditions()))
                .toList();
    }

    /** The fields that are not shown and have an answer. */
    List<FieldView> kept() {
        return form().fields()
                .filter(field -> !isShown(field.askedWhen()) && errors.get(field.name()) == null)
                .filter(field -> !value(field).isBlank())
                .map(field -> new FieldView(field, value(field), null))
                .toList();
    }

    private SectionView section(FormSection section, Set<String> leading) {
        FormTable table = section.table();
        List<FieldView> fields = section.fields().stream()
                .filter(field -> isShown(field.askedWhen()) || errors.containsKey(field.name()))
                .map(field -> view(field, section, leading))
                .toList();
        List<RowView> rows = table == null ? List.of() : rows(table, fields);
        return new SectionView(
                section.title(),
                asked.sources().when(form(), section.askedWhen()),
                table == null ? fields : List.of(),
                rows,
                table,
                table != null && rows.size() < table.most(),
                form().isCommon() ? List.of() : why(section));
    }

    private FieldView view(FormField field, FormSection section, Set<String> leading) {
        List<AnswerCondition> own = field.askedWhen().stream()
                .filter(condition ->
                        !section.askedWhen().contains(condition) && narrowing().isLeading(condition))
                .toList();
        return new FieldView(
                field,
                value(field),
                errors.get(field.name()),
                asked.sources().when(form(), own),
                leading.contains(field.name()),
                !field.askedWhen().isEmpty() && field.askedWhen().stream().allMatch(narrowing()::isLeading),
                asked.item().jurisdiction());
    }

    private List<RowView> rows(FormTable table, List<FieldView> cells) {
        return IntStream.rangeClosed(1, narrowing().rows(table))
                .mapToObj(number -> new RowView(
                        table.name() + "-" + number,
                        table.rowName(number),
                        number <= table.least(),
                        cells.stream()
                                .filter(cell -> cell.field().cell().row() == number)
                                .toList()))
                .toList();
    }

    /** What is asked for the same reasons stands together. A box is named by its section: its own words say what they are for. */
    private List<FieldsReason> why(FormSection section) {
        Map<List<FieldReason>, Set<Text>> fields = new LinkedHashMap<>();
        section.fields().stream()
                .filter(field -> field.cell() == null || field.cell().row() == 1)
                .filter(field -> !field.reasons().isEmpty())
                .forEach(field -> fields.computeIfAbsent(field.reasons(), key -> new LinkedHashSet<>())
                        .add(name(field, section)));
        return fields.entrySet().stream()
                .map(entry -> new FieldsReason(
                        List.copyOf(entry.getValue()),
                        entry.getKey().stream().map(asked.sources()::reason).toList()))
                .toList();
    }

    private static Text name(FormField field, FormSection section) {
        if (field.isConfirm()) {
            return section.title();
        }
        return field.cell() == null ? field.label() : field.cell().label();
    }

    private boolean isShown(List<AnswerCondition> conditions) {
        return !served || narrowing().isShown(conditions);
    }

    private FormNarrowing narrowing() {
        return new FormNarrowing(form(), answers);
    }

    private boolean hasError(List<FormField> fields) {
        return fields.stream().anyMatch(field -> errors.containsKey(field.name()));
    }

    private String value(FormField field) {
        return answers.getOrDefault(field.name(), "");
    }

    private Form form() {
        return asked.form();
    }
}
