package org.bianmin.domain.messages;

import java.util.Locale;

/** Where a message stands. */
public enum MessageState {
    /** It has not been taken yet, and is tried again. */
    WAITING,
    /** The port has taken it. Whether it reached the telephone is not known here. */
    TAKEN,
    /** It was tried for a day, and somebody has to look. */
    STUCK,
    /** The case was erased before it was handed over. */
    ERASED;

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
