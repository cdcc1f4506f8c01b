package org.bianmin.catalog;

import java.time.LocalDate;
import org.bianmin.calendar.DayKind;

/**
 * A day that the State Council's holiday schedule names.
 *
 * @param occasion the holiday that it belongs to, also where it is a day worked to make up for it
 */
public record ScheduledDay(LocalDate date, DayKind kind, Text occasion) {}
