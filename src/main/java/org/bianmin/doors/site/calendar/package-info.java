/**
 * The calendar of working days.
 */
@Module
package org.bianmin.doors.site.calendar;

import org.bianmin.Module;
