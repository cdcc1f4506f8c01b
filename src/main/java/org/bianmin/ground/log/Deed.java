package org.bianmin.ground.log;

import java.util.regex.Pattern;

/**
 * What was done to what. It names nobody and describes nobody: entries are kept for ever.
 *
 * @param action as {@code thing.deed}: {@code case.received}, {@code sample.drawn}
 * @param subject a case number, a draw's control and month
 * @param details a reason or what else there is to say; null if nothing
 * @param commitment to the personal data that it was done with; null if none
 */
public record Deed(String action, String subject, String details, Commitment commitment) {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");

    /** Refuses with an {@link IllegalArgumentException} an action of another form. */
    public Deed {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("an action is written thing.deed: " + action);
        }
    }

    public static Deed of(String action, String subject) {
        return new Deed(action, subject, null, null);
    }

    /** The same, and why. */
    public Deed because(String reason) {
        return new Deed(action, subject, reason, commitment);
    }

    /** The same, and a commitment to the data that it was done with. */
    public Deed with(Commitment to) {
        return new Deed(action, subject, details, to);
    }
}
