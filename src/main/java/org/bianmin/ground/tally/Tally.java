package org.bianmin.ground.tally;

/** Counts events of this process, for its metrics. */
public interface Tally {

    /** Adds one. Never fails. */
    void add(Event event);
}
