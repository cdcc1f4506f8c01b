package org.bianmin.ground.crypto;

/** A sealed value does not open: its content was changed, or it was sealed with another key or for another place. */
public final class BrokenSealException extends RuntimeException {

    public BrokenSealException(String message) {
        super(message);
    }
}
