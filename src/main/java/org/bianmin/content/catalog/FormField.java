package org.bianmin.content.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bianmin.ground.text.Text;

/**
 * A field of a form.
 *
 * @param name the key of its answer
 * @param hint help shown before the field, or null
 * @param required whether an application without it is refused
 * @param requiredWhen each of these makes it required too
 * @param askedWhen where one of these does not hold, an answer is neither required nor kept; none for always
 * @param requiredBelow makes it required too where the applicant is younger by the document or the date of birth, in years; null for
 *     never
 * @param keptWith the field of the box that must be ticked for an answer to be kept; null where it is kept anyway
 * @param maxLength in characters as they are seen
 * @param autocomplete the HTML autofill word, or null
 * @param options the answers of a field of choice, the first of which is the answer of whoever sends none; of {@link
 *     FieldKind#ONE_OF} the same without such an answer; of a division, the units of the place in which the form is asked; else
 *     empty
 * @param typeIn of a document number: the field of choice that says which document it is, or null for a resident card
 * @param sample what a made-up applicant has written, for the filled-in sample; null where that leaves it empty
 * @param reasons why it is asked; it is asked for the items for which any of them holds. None on the form of a letter
 * @param cell where in a table it stands, or null
 */
public record FormField(
        String name,
        FieldKind kind,
        Text label,
        Text hint,
        boolean required,
        List<AnswerCondition> requiredWhen,
        List<AnswerCondition> askedWhen,
        Integer requiredBelow,
        String keptWith,
        int maxLength,
        String autocomplete,
        List<FieldOption> options,
        String typeIn,
        Text sample,
        List<FieldReason> reasons,
        FormCell cell) {

    /** Whether one of the options has that value. */
    public boolean hasOption(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** Whether it is a box to tick. */
    public boolean isConfirm() {
        return kind == FieldKind.CONFIRM;
    }

    /** Whether it is the box without which nothing is taken: the declaration that all is true. */
    public boolean isDeclaration() {
        return isConfirm() && required;
    }

    /** Whether it must be filled in whatever the other answers are. */
    public boolean isAlwaysRequired() {
        return required && askedWhen.isEmpty() && (cell == null || cell.must());
    }

    /**
     * Whether it is asked beside those answers.
     *
     * @param answers the answer to the field of a name; blank where there is none
     */
    public boolean isAsked(UnaryOperator<String> answers) {
        return askedWhen.stream().allMatch(condition -> condition.holds(answers));
    }

    boolean isAskedFor(Item item) {
        return reasons.stream().anyMatch(reason -> reason.holdsFor(item));
    }

    /** As it is asked for an item: with its own reasons, and with an option that leads to another item only within its place. */
    FormField of(Item item) {
        List<FieldReason> own =
                reasons.stream().filter(reason -> reason.holdsFor(item)).toList();
        List<FieldOption> offered = options.stream()
                .filter(option -> option.leadsTo() == null
                        || option.leadsTo().startsWith(item.jurisdiction() + FieldReason.LIST_END))
                .map(option -> item.id().equals(option.leadsTo())
                        ? new FieldOption(option.value(), option.label(), option.group())
                        : option)
                .toList();
        return with(name, label, required, askedWhen, offered, own, cell);
    }

    /** The same with other options. */
    public FormField offering(List<FieldOption> offered) {
        return with(name, label, required, askedWhen, offered, reasons, cell);
    }

    /** The same, asked only where all of these hold as well. */
    public FormField askedWhen(List<AnswerCondition> more) {
        List<AnswerCondition> all = new ArrayList<>(more);
        all.addAll(askedWhen);
        return with(name, label, required, List.copyOf(all), options, reasons, cell);
    }

    /** The cell of a table in this column; what says which document a number is of stands in the same row. */
    public FormField inRow(FormTable table, int row) {
        Text rowName = table.rowName(row);
        Text whole = new Text(
                rowName.zh() + "：" + label.zh(),
                rowName.hasEnglish() && label.hasEnglish() ? rowName.en() + ": " + label.en() : null);
        return with(
                table.cell(row, name),
                whole,
                required,
                askedWhen,
                options,
                reasons,
                new FormCell(table.name(), row, row <= table.least(), label),
                typeIn == null ? null : table.cell(row, typeIn));
    }

    private FormField with(
            String newName,
            Text newLabel,
            boolean newRequired,
            List<AnswerCondition> newAskedWhen,
            List<FieldOption> newOptions,
            List<FieldReason> newReasons,
            FormCell newCell) {
        return with(newName, newLabel, newRequired, newAskedWhen, newOptions, newReasons, newCell, typeIn);
    }

    private FormField with(
            String newName,
            Text newLabel,
            boolean newRequired,
            List<AnswerCondition> newAskedWhen,
            List<FieldOption> newOptions,
            List<FieldReason> newReasons,
            FormCell newCell,
            String newTypeIn) {
        return new FormField(
                newName,
                kind,
                newLabel,
                hint,
                newRequired,
                requiredWhen,
                newAskedWhen,
                requiredBelow,
                keptWith,
                maxLength,
                autocomplete,
                newOptions,
                newTypeIn,
                sample,
                newReasons,
                newCell);
    }
}
