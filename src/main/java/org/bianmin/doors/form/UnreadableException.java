package org.bianmin.doors.form;

/** A request that no form can be read from. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Unreadable reason;

    UnreadableException(Unreadable reason) {
        // It happens to strangers' requests, is answered with a page, and says all in its reason.
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
