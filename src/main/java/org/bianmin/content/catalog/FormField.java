package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A field of a form.
 *
 * @param name the key of its answer
 * @param hint help shown before the field, or null
 * @param required whether an application without it is refused
 * @param requiredWhen each of these makes it required too
 * @param askedWhen where this does not hold, an answer is neither required nor kept; null for always
 * @param requiredBelow makes it required too where the applicant is younger by the document or the date of birth, in years; null for
 *     never
 * @param keptWith the field of the box that must be ticked for an answer to be kept; null where it is kept anyway
 * @param maxLength in characters as they are seen
 * @param autocomplete the HTML autofill word, or null
 * @param options the answers of a field of choice, the first of which is the answer of whoever sends none; of a division, the units
 *     of the place in which the form is asked; else empty
 * @param typeIn of a document number: the field of choice that says which document it is, or null for a resident card
 * @param sample what a made-up applicant has written, for the filled-in sample; null where that leaves it empty
 */
public record FormField(
        String name,
        FieldKind kind,
        Text label,
        Text hint,
        boolean required,
        List<AnswerCondition> requiredWhen,
        AnswerCondition askedWhen,
        Integer requiredBelow,
        String keptWith,
        int maxLength,
        String autocomplete,
        List<FieldOption> options,
        String typeIn,
        Text sample) {

    /** Whether one of the options has that value. */
    public boolean hasOption(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** The same with other options. */
    public FormField offering(List<FieldOption> offered) {
        return new FormField(
                name,
                kind,
                label,
                hint,
                required,
                requiredWhen,
                askedWhen,
                requiredBelow,
                keptWith,
                maxLength,
                autocomplete,
                offered,
                typeIn,
                sample);
    }
}
