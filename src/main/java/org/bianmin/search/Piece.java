package org.bianmin.search;

/**
 * A piece of a text, for marking what was found. The pieces of a text, put together, are the text; they are plain text, and
 * whoever makes a page of them escapes each.
 */
public record Piece(String text, boolean marked) {}
