package org.bianmin.domain.cases;

import org.bianmin.ground.text.Text;

/**
 * What is wrong with one field of a submission, and how to put it right.
 *
 * @param field the field's name; {@code item} or {@code attachments} for these
 */
public record FieldError(String field, Text message) {}
