package org.bianmin.doors.openid;

import java.util.Optional;

/**
 * A sign-in that has begun and not come back yet. The browser keeps it sealed.
 *
 * @param state by which the answer is known to be to this question
 * @param nonce by which the ID token is
 * @param verifier that shows to the provider that whoever has the code is who asked for it
 */
public record Attempt(String state, String nonce, String verifier) {

    private static final int PARTS = 3;

    /** Reads what {@link #text} has written; empty if it is none. */
    public static Optional<Attempt> parse(String text) {
        String[] parts = text.split(" ");
        return parts.length == PARTS ? Optional.of(new Attempt(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    public String text() {
        return state + " " + nonce + " " + verifier;
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "Attempt[]";
    }
}
