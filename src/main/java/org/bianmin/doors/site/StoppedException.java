package org.bianmin.doors.site;

/** The application ends while it publishes. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoppedException() {
        super("已停止。Stopped.");
    }
}
