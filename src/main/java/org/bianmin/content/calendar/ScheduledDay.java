package org.bianmin.content.calendar;

import java.time.LocalDate;
import org.bianmin.ground.calendar.DayKind;
import org.bianmin.ground.text.Text;

/**
 * A day that the State Council's holiday schedule names.
 *
 * @param occasion the holiday that it belongs to, also where it is a day worked to make up for it
 */
public record ScheduledDay(LocalDate date, DayKind kind, Text occasion) {}
