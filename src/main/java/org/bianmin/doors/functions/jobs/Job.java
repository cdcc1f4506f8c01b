package org.bianmin.doors.functions.jobs;

/**
 * A function that {@code content/schedule.yaml} may call. Each is safe to call again, so that a machine that was off at
 * its time catches up when it starts.
 */
public interface Job {

    /** The name of the function. */
    String function();

    /** Runs it as the schedule does. */
    void run();
}
