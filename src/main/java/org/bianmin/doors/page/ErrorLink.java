package org.bianmin.doors.page;

import org.bianmin.ground.text.Text;

/**
 * A line of the summary of errors at the top of a form.
 *
 * @param target the id of the field that it leads to
 */
public record ErrorLink(String target, Text message) {}
