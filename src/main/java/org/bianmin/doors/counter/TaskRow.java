package org.bianmin.doors.counter;

import org.bianmin.domain.supervision.Task;
import org.bianmin.ground.text.Text;

/**
 * A row of a list of tasks as it is shown.
 *
 * @param name of the control that asks for it
 * @param unit what the office is called that it concerns
 * @param opened when, as it is shown
 */
public record TaskRow(Task task, Text name, Text unit, Urgency urgency, String opened) {}
