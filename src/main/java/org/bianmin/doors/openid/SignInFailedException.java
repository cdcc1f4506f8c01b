package org.bianmin.doors.openid;

/** The provider has signed in nobody. The message says why, for the log, and names nobody. */
public class SignInFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a page says of it. */
    public enum Kind {
        /** It cannot be reached, or does not answer as a provider does. */
        AWAY,
        /** It has said no. */
        REFUSED,
        /** What came back is not the answer to what was asked. */
        BROKEN
    }

    private final Kind kind;

    public SignInFailedException(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
