package org.bianmin.content.register;

import org.bianmin.content.guide.SourceDocument;

/**
 * Where a register, or a chapter of the handbook, stands.
 *
 * @param place the heading or number in the document, in the document's own Chinese
 */
public record Origin(SourceDocument document, String place) {}
