package org.bianmin.doors.desk;

/** What was wrong with what an applicant last sent about a case. */
enum CaseTrouble {
    NONE,
    /** It was not said that the withdrawal is meant. */
    NOT_CONFIRMED,
    /** It came when the browser could no longer see the case. */
    LATE
}
