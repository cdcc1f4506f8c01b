package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * Something in a source that looks wrong. The catalog keeps what the source says; the remark stands beside it.
 *
 * @param field the column it is about
 */
public record SourceRemark(String field, Text text) {}
