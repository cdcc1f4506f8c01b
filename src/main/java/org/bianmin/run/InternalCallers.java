package org.bianmin.run;

/** Who may call the internal functions. Each packaging produces its answer as a bean. */
public enum InternalCallers {
    /** Whoever is on the machine on which the application runs; all else that it answers is open to everybody. */
    FROM_THIS_MACHINE,
    /** Nobody, neither by its address nor by an event. All else is open to everybody. */
    NOBODY,
    /** Whoever sends events: the application answers nothing else, probes of its health apart. */
    BY_EVENTS_ONLY
}
