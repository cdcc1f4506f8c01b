package org.bianmin.content.national;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose time a law speaks of. One is never shown as another: "within a month of birth" says nothing of how long it takes. */
public enum TimeLabel {
    /** How long the office may take. */
    OFFICE,
    /** By when the citizen must act. */
    DEADLINE,
    /** How often something happens, or how long something holds. */
    PERIOD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TimeLabel> of(String code) {
        return Arrays.stream(values())
                .filter(label -> label.code().equals(code))
                .findFirst();
    }
}
