package org.bianmin.domain.inspection;

/**
 * Something that is wrong with what was filled in.
 *
 * @param field that is concerned
 * @param message the key of the words that say what to do
 * @param value what the words name: the number of a point, or how many; empty if nothing
 */
public record InspectionTrouble(String field, String message, String value) {

    InspectionTrouble(String field, String message) {
        this(field, message, "");
    }
}
