package org.bianmin.content.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;

/** Reads the holiday schedules once, when they are first needed. */
final class HolidaysProducer {

    /**
     * The holiday schedules.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    @Produces
    @Singleton
    HolidaySchedule holidays(ContentFolder folder) {
        Problems problems = new Problems();
        HolidaySchedule schedule = HolidaysReader.schedule(folder, problems);
        problems.throwIfErrors();
        return schedule;
    }
}
