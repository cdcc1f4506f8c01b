package org.bianmin.ground.refusal;

import org.bianmin.ground.text.Text;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name, with a path where it stands deeper: {@code attachments[0].fileName}; empty for the whole request
 * @param remedy how to put it right
 */
public record Refusal(String field, Text reason, Text remedy) {}
