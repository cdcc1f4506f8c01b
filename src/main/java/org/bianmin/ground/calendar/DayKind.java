package org.bianmin.ground.calendar;

/** What a published holiday schedule says of a day, against what its weekday says. */
public enum DayKind {
    /** A day off, also if it is a Monday to Friday. */
    HOLIDAY,
    /** A day worked to make up for a holiday (调休上班), also if it is a Saturday or Sunday. */
    WORKING_DAY
}
