package org.bianmin.doors.counter;

import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.queries.Queries.Answer;
import org.bianmin.ground.text.Text;

/**
 * A query at the counter: who asks, and what is held of them.
 *
 * @param holder who holds the data; null where nobody is connected that does
 * @param documents the codes of the kinds of document that can be shown
 * @param typed what was typed
 * @param errors the keys of what is wrong, by field, in their order
 * @param answer null while nothing was asked
 * @param printed when it was asked, as it is shown
 */
public record QuerySheet(
        Item item,
        Text holder,
        List<String> documents,
        Map<String, String> typed,
        Map<String, String> errors,
        Answer answer,
        String printed) {

    /** The fields that are wrong. */
    public List<String> wrong() {
        return List.copyOf(errors.keySet());
    }

    /** The key of what is wrong with a field, or null. */
    public String error(String field) {
        return errors.get(field);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
