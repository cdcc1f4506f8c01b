package org.bianmin.content.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a transition does to the clock of a case. */
public enum ClockEffect {
    NONE,
    START,
    PAUSE,
    RESUME,
    /** Prolongs the limit, which can be done once. */
    EXTEND,
    STOP,
    /** Lets it run on as if it had not stopped: what was said to be done is not. */
    CONTINUE,
    /** Sets a new limit, from the day on which a review is asked for. */
    RESTART;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClockEffect> of(String code) {
        return Arrays.stream(values())
                .filter(effect -> effect.code().equals(code))
                .findFirst();
    }
}
