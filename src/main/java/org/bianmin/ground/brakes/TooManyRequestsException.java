package org.bianmin.ground.brakes;

import java.time.Duration;

/** More requests than are allowed came from one address; none of the request has been done. */
public final class TooManyRequestsException extends RuntimeException {

    private final transient Duration patience;

    TooManyRequestsException(Braked kind, Duration patience) {
        super("too many requests: " + kind.code());
        this.patience = patience;
    }

    /** After which time to try again. */
    public Duration patience() {
        return patience;
    }
}
