package org.bianmin.search;

import java.util.List;

/**
 * An item that was found, in the language of the answer.
 *
 * @param place the short name of its jurisdiction
 * @param name its name, with what was found marked
 * @param excerpt the words beyond the name for which it was found, or empty
 * @param whole whether it holds every part of the query
 */
public record SearchHit(
        String id, String jurisdiction, String place, List<Piece> name, List<Piece> excerpt, boolean whole) {}
