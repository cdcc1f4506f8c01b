package org.bianmin.domain.supervision;

import java.util.Locale;

/** Where a task stands. */
public enum TaskState {
    OPEN,
    /** The office concerned has been told to put it right, by a day. */
    ORDERED,
    /** The office says that it has, and somebody else has to look. */
    ANSWERED,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
