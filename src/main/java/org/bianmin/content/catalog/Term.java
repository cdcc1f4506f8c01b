package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * A term of the field from the glossary.
 *
 * @param slug its stable name in addresses and data, kebab-case
 * @param text the term in Chinese and English
 * @param note what it means here, or null
 */
public record Term(String slug, Text text, Text note) {

    /** Whether both are the same term of the glossary. */
    public boolean is(Term other) {
        return other != null && slug.equals(other.slug);
    }
}
