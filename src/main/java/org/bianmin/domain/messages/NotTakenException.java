package org.bianmin.domain.messages;

/** A message was not taken. What it says names nobody: it is kept beside the message and shown to managers. */
public final class NotTakenException extends Exception {

    private static final long serialVersionUID = 1;

    public NotTakenException(String why) {
        super(why);
    }
}
