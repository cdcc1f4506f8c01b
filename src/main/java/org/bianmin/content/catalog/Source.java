package org.bianmin.content.catalog;

/**
 * Where a fact stands.
 *
 * @param document the source document's name; a second list in the same document ends in {@code #2}
 * @param row the 序号 of the row
 */
public record Source(String document, int row) {}
