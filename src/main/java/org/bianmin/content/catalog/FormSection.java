package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * Fields that belong together, under one heading.
 *
 * @param id by which other forms take it over; null for one that none does
 * @param askedWhen the answers for which it is asked, all of them; empty for always. Its fields have the same
 * @param fields of a table, those of all its rows
 * @param table null where the fields are asked once
 */
public record FormSection(
        String id, Text title, List<AnswerCondition> askedWhen, List<FormField> fields, FormTable table) {

    public FormSection {
        askedWhen = List.copyOf(askedWhen);
        fields = List.copyOf(fields);
    }

    /** The same with other fields. */
    public FormSection with(List<FormField> others) {
        return new FormSection(id, title, askedWhen, others, table);
    }
}
