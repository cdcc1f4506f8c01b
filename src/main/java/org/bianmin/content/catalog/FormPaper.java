package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * Papers that a form tells to bring.
 *
 * @param askedWhen the answers for which they are needed, all of them; empty for whatever is answered
 * @param way the way of the item's own facts whose papers these are, in its Chinese words; null where {@code text} names the paper
 * @param text a paper; null where {@code way} is there
 * @param reason the row or article that names the paper; null where {@code way} is there
 */
public record FormPaper(List<AnswerCondition> askedWhen, String way, Text text, FieldReason reason) {

    public FormPaper {
        askedWhen = List.copyOf(askedWhen);
    }
}
