package org.bianmin.run;

/** Who may call the internal functions. Each packaging produces its answer as a bean. */
public enum InternalCallers {
    /** Whoever has a token of this installation, from wherever; all else that the application answers is open to everybody. */
    WITH_TOKEN,
    /** Nobody, neither by its address nor by an event. All else is open to everybody. */
    NOBODY,
    /** Whoever sends events: the application answers nothing else, probes of its health apart. */
    BY_EVENTS_ONLY
}
