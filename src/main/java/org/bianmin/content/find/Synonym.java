package org.bianmin.content.find;

import org.bianmin.ground.text.Language;

/**
 * What people say, and what the lists say.
 *
 * @param from the everyday word, as it is written in the table
 * @param to the word of the field; empty where the everyday word says nothing about the matter, such as {@code 怎么办}
 */
public record Synonym(String from, String to, Language language) {

    public boolean isEmpty() {
        return to.isEmpty();
    }
}
