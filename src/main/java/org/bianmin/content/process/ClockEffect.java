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
    STOP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClockEffect> of(String code) {
        return Arrays.stream(values())
                .filter(effect -> effect.code().equals(code))
                .findFirst();
    }
}
