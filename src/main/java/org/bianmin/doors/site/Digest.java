package org.bianmin.doors.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bianmin.ground.text.Text;

/** A SHA-256 that is put together of several values. */
final class Digest {

    private final MessageDigest sha256 = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest add(byte[] value) {
        sha256.update((value.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(value);
        return this;
    }

    Digest add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(int value) {
        return add(Integer.toString(value));
    }

    /** Both languages; nothing is the same as an empty text. */
    Digest add(Text text) {
        return text == null ? add("").add("") : add(text.zh()).add(text.hasEnglish() ? text.en() : "");
    }

    /** In hexadecimal digits; once, at the end. */
    String value() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
