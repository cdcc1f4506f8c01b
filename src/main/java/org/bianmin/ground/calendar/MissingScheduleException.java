package org.bianmin.ground.calendar;

/** No holiday schedule has been entered for a year, so its working days are not known. */
public final class MissingScheduleException extends RuntimeException {

    private final int year;

    public MissingScheduleException(int year) {
        super("content/calendar/%d.csv is missing: no holiday schedule for %d, 没有 %d 年的放假安排"
                .formatted(year, year, year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
