/**
 * Days as the administration counts them: working days (工作日) and the wall clock of China Standard Time, which has no daylight
 * saving. Knows no files; the schedules are read by {@code content.calendar}.
 */
@Module
package org.bianmin.ground.calendar;

import org.bianmin.Module;
