package org.bianmin.doors.site;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the parts of the site are made of, in short: a digest for each place of all that its pages, those below {@code
 * zh/<place>/} and {@code en/<place>/}, can depend on. Where it is that of the last run, they need not be made again. Pages of
 * no place can depend on everything, and so does their digest, which stands under {@link #EVERYTHING}, unless they say that
 * they are directories.
 *
 * @param digests by the id of the place
 */
public record Inputs(SortedMap<String, String> digests) {

    /** In place of the id of a place: all files, whatever they belong to. */
    static final String EVERYTHING = "";

    /** In place of the id of a place: what {@link ItemSummary} tells of all items, and what belongs to no place. */
    public static final String DIRECTORY = "*";

    /** Nothing is known: every page is made. */
    public static final Inputs UNKNOWN = new Inputs(new TreeMap<>());
}
