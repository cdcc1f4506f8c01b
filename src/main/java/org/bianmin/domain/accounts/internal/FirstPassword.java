package org.bianmin.domain.accounts.internal;

import java.util.random.RandomGenerator;

/** Draws passwords that can be read out and copied from paper. */
public final class FirstPassword {

    /** Without those that look like another: 0 and o, 1, i and l. */
    static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    static final int LENGTH = 16;

    private FirstPassword() {}

    /**
     * A password.
     *
     * @param random must be cryptographically strong outside tests
     */
    public static String draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}
