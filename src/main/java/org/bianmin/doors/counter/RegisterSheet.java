package org.bianmin.doors.counter;

import java.util.List;
import java.util.Map;
import org.bianmin.content.control.Control;
import org.bianmin.ground.text.Text;

/**
 * A register as it is shown.
 *
 * @param rows its entries
 * @param form the fields of the form; none for who may not write
 * @param offices for which an entry can be made; one where an entry is being changed
 * @param entry that is being changed; null for a new one
 * @param version of it that was seen
 * @param history what it has said, the latest first
 * @param key by which the form is taken once
 * @param trouble the key of the words that say why nothing was written; null if nothing was wrong
 * @param wrong the id of the field that is concerned; null if none
 * @param other what the field is called that says otherwise; empty if none does
 * @param listed whether the entry has a list that is proposed
 */
public record RegisterSheet(
        Control register,
        List<Row> rows,
        List<Field> form,
        List<Office> offices,
        Long entry,
        int version,
        List<Row> history,
        String key,
        String trouble,
        String wrong,
        Text other,
        boolean listed) {

    /** An entry, or a version of one. */
    public record Row(long id, Text unit, List<Cell> cells, String at, String actor, String action) {}

    /** What an entry says in a field. */
    public record Cell(Text name, String value) {}

    /**
     * A field of the form with what stands in it.
     *
     * @param computed whether it says what a proposed list changes
     */
    public record Field(String id, Text name, boolean required, boolean day, boolean computed, String value) {}

    /** An office that can be chosen. */
    public record Office(String path, Text name, boolean chosen) {}

    /** The cells of an entry in the order of the fields. */
    static List<Cell> cells(Control register, Map<String, String> values) {
        return register.fields().stream()
                .map(field -> new Cell(field.name(), values.getOrDefault(field.id(), "")))
                .toList();
    }
}
