package org.bianmin.catalog;

/**
 * Something in a source that looks wrong. The catalog keeps what the source says; the finding stands beside it.
 *
 * @param field the column it is about
 */
public record Finding(String field, Text text) {}
