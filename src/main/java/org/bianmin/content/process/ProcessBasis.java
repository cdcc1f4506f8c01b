package org.bianmin.content.process;

import java.time.LocalDate;
import org.bianmin.ground.text.Text;

/**
 * Who says something about how cases are handled: a source document, or an office in its own layer.
 *
 * @param document the id of a source document, or null where an office has said so
 * @param where the place in the document, or null
 * @param words the words of the source, or what the office wrote
 * @param by the office, or null where a source says so
 * @param on when the office said so, or null
 */
public record ProcessBasis(String document, String where, Text words, String by, LocalDate on) {

    public boolean isSource() {
        return document != null;
    }
}
