package org.bianmin.content.catalog;

/**
 * Where a fact stands.
 *
 * @param document the source document's name; a second list in the same document ends in {@code #2}
 * @param row the number of the row (序号) there; when the source renumbers, it changes and the item stays
 */
public record Source(String document, int row) {}
