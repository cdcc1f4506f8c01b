package org.bianmin.content.catalog;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Holds where another field of the form has an answer.
 *
 * @param field the other field's name
 * @param values the answers of which it must have one; empty for any
 */
public record AnswerCondition(String field, List<String> values) {

    public AnswerCondition {
        values = List.copyOf(values);
    }

    /**
     * Whether it holds.
     *
     * @param answers the answer to the field of a name; blank where there is none
     */
    public boolean holds(UnaryOperator<String> answers) {
        String answer = answers.apply(field);
        return values.isEmpty() ? !answer.isBlank() : values.contains(answer);
    }
}
