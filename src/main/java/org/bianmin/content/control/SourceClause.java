package org.bianmin.content.control;

import org.bianmin.ground.text.Text;

/**
 * A sentence of a source that a system can carry out, remind of or record (监管条款). Whether this one does stands with the controls
 * that name it.
 *
 * @param number the same for ever, over all places
 * @param place the jurisdiction whose document says it
 * @param group what sort of rule it is, such as {@code A} for checks by lot
 * @param document the number of the document, such as {@code 000}
 * @param where row and clause in it, such as {@code r12 c7}
 * @param words as the source has them, in Chinese
 * @param waits why nothing carries it out yet, a code whose words are messages; only read where no control names it
 */
public record SourceClause(
        int number, String place, ClauseGroup group, String document, String where, String words, String waits) {

    /** Why nothing carries a clause out where nothing else is said. */
    public static final String NOT_YET = "not-yet";

    /** The clause and its place in the document, in a line. */
    public Text cited() {
        return new Text(document + "，" + where + "：" + words, document + ", " + where + ": " + words);
    }
}
