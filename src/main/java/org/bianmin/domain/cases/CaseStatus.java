package org.bianmin.domain.cases;

import java.util.Locale;

/** Where a case stands. */
public enum CaseStatus {
    /** Received by the desk; nobody has looked at it yet. */
    RECEIVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
