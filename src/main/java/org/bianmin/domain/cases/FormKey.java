package org.bianmin.domain.cases;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bianmin.ground.text.Hash;

/**
 * The key of one form that is being filled in: the desk draws it when it serves the form, the form sends it back in a hidden
 * field. Whoever has it is the browser to which the form was served. The same key is the same case, however often it is sent.
 *
 * @param value 22 to 64 letters and digits of base64url
 */
public record FormKey(String value) {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    /** A new key. {@code random} must be cryptographically strong outside tests. */
    public static FormKey draw(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FormKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key that a form or a caller sent; empty if it cannot be one. */
    public static Optional<FormKey> parse(String sent) {
        return sent != null && SHAPE.matcher(sent).matches() ? Optional.of(new FormKey(sent)) : Optional.empty();
    }

    /** What the database keeps of it (SHA-256), so that nobody who reads the database can send it. */
    public byte[] hash() {
        return Hash.sha256().digest(value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Says that it is one, and not which: it opens a half-filled form. */
    @Override
    public String toString() {
        return "FormKey";
    }
}
