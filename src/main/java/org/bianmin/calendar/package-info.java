/**
 * Days as the administration counts them. Ground floor: knows nothing above it and no files; the schedules are read
 * from {@code content/calendar/} by the catalog floor.
 *
 * <p>All wall-clock days are those of China Standard Time, which has no daylight saving; see {@link
 * org.bianmin.calendar.ChinaTime}.
 */
package org.bianmin.calendar;
