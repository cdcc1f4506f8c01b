package org.bianmin.content.catalog;

import java.util.function.UnaryOperator;

/**
 * Holds where another field of the form has an answer.
 *
 * @param field the other field's name
 * @param value the answer that it must have, or null for any
 */
public record AnswerCondition(String field, String value) {

    /**
     * Whether it holds.
     *
     * @param answers the answer to the field of a name; blank where there is none
     */
    public boolean holds(UnaryOperator<String> answers) {
        String answer = answers.apply(field);
        return value == null ? !answer.isBlank() : value.equals(answer);
    }
}
