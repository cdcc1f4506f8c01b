package org.bianmin.ground.numbers;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bianmin.ground.text.TypedNumber;

/**
 * What a citizen shows, beside the case number, to see a case: eight characters such as {@code K7QM-2XWD}.
 *
 * <p>The alphabet leaves out what elderly eyes confuse (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), which still gives 25^8, about
 * 1.5 × 10^11 secrets a case.
 */
public record LookupSecret(String value) {

    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXYZ";
    private static final int HALF = 4;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{8}");

    /** A new secret. {@code random} must be cryptographically strong outside tests. */
    public static LookupSecret draw(RandomGenerator random) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LookupSecret(characters.insert(HALF, '-').toString());
    }

    /**
     * The secret that bytes drawn by lot stand for. The bytes are one large number, of which the secret is the remainder by the
     * number of secrets: with 32 bytes, no secret is likelier than another by more than one in 2^218.
     *
     * @param drawn at least 32 bytes
     */
    public static LookupSecret of(byte[] drawn) {
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder characters = new StringBuilder();
        BigInteger rest = new BigInteger(1, drawn);
        for (int i = 0; i < 2 * HALF; i++) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            characters.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return new LookupSecret(characters.insert(HALF, '-').toString());
    }

    /** The secret that somebody typed, with or without hyphen and spaces, in any case; empty if it cannot be one. */
    public static Optional<LookupSecret> parse(String typed) {
        String compact = TypedNumber.compact(typed);
        return SHAPE.matcher(compact).matches()
                ? Optional.of(new LookupSecret(compact.substring(0, HALF) + "-" + compact.substring(HALF)))
                : Optional.empty();
    }

    /** Compares without telling, by the time it takes, how much was right. */
    public boolean matches(LookupSecret other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), other.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
