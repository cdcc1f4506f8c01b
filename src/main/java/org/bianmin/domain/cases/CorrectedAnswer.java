package org.bianmin.domain.cases;

/**
 * An answer of an applicant that was changed after the form had been handed in.
 *
 * @param field its name
 * @param before null where there was none, or it has been erased
 * @param after null where there is none any more, or it has been erased
 */
public record CorrectedAnswer(String field, String before, String after) {

    /** Names the field and shows nothing of the answer. */
    @Override
    public String toString() {
        return "CorrectedAnswer[" + field + "]";
    }
}
