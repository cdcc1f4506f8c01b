package org.bianmin.doors.desk;

/** What was wrong with what an applicant last sent about a case. */
enum CaseTrouble {
    NONE,
    /** It was not said that the withdrawal is meant. */
    NOT_CONFIRMED,
    /** A helper wanted to withdraw it without a mandate for that. */
    NO_MANDATE,
    /** It came when the browser could no longer see the case. */
    LATE
}
