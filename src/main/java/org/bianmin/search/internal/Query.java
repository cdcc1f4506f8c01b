package org.bianmin.search.internal;

import java.util.List;

/**
 * What somebody has typed, as parts that are each looked for: a word of the synonym table with what it stands for, or a
 * stretch between such words. Words that say nothing are left out, unless nothing else is there.
 *
 * @param place the id of the place that was named, or null
 * @param rest what was typed without the name of the place
 * @param meant the same with slips mended, or null where there is none
 * @param unlisted the matter that was asked for and no list holds, or null
 * @param elsewhere the id of the target that says where that is handled, or null
 */
public record Query(List<Part> parts, String place, String rest, String meant, String unlisted, String elsewhere) {

    /**
     * A part, and what it stands for.
     *
     * @param size characters, or twice the words: how much of the query it is
     * @param known whether the table knows it, so that a page which holds it is worth showing
     * @param alternatives what was typed, then what the table says; each one or more runs
     */
    public record Part(int size, boolean known, List<List<Letters.Run>> alternatives) {

        /** Whether it is a lone character beside longer parts, which an item may lack. */
        public boolean isMinor(Query query) {
            return size == 1 && query.parts().size() > 1;
        }
    }
}
