package org.bianmin.content.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a clause is carried out. */
public enum ClauseState {
    /** The desk does it. */
    RUNS,
    /** It is somebody's duty: the desk reminds, and records that it was done. */
    DUTY,
    /** The desk keeps the register. */
    REGISTER,
    /** The desk issues or publishes the notice. */
    NOTICE,
    /** What it needs is held by another body: the desk takes a file of a declared form. */
    PORT,
    /** Not carried out. */
    NONE;

    /** As it stands in data: {@code runs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClauseState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
