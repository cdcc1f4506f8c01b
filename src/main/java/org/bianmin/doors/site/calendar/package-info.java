/**
 * The calendar of working days.
 */
@Module(uses = {"content.calendar", "doors.page", "doors.site", "ground.calendar", "ground.text"})
package org.bianmin.doors.site.calendar;

import org.bianmin.Module;
