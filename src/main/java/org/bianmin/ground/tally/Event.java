package org.bianmin.ground.tally;

/** What is counted. */
public enum Event {
    CASE_RECEIVED,
    CASE_REFUSED,
    LOOK_UP_FAILED,
    JOB_FAILED,
    /** A request that was refused because there were too many from its address. */
    REQUEST_BRAKED,
    /** Something that the nightly check of the cases has found. */
    CASE_FINDING
}
