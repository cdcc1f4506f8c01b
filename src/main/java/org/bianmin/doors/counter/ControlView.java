package org.bianmin.doors.counter;

import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlRunView;

/**
 * A control as it is shown.
 *
 * @param next the day on which it is due next; null where nobody can know, or settings are missing
 * @param last its latest run; null if it has never run
 */
public record ControlView(Control control, String next, ControlRunView last) {}
