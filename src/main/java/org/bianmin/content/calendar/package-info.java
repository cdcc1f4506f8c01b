/**
 * The State Council's holiday schedules (节假日安排), one file a year in {@code content/calendar/}, and their reader.
 */
@Module(uses = {"content.folder", "ground.calendar", "ground.text"})
package org.bianmin.content.calendar;

import org.bianmin.Module;
