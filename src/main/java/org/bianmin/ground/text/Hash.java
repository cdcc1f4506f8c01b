package org.bianmin.ground.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which the desk tells whether two texts or files are the same. */
public final class Hash {

    private Hash() {}

    /** A digest to which content is added piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static byte[] sha256(byte[] content) {
        return sha256().digest(content);
    }

    /** The hash of a text in UTF-8. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 64 hexadecimal digits of the hash. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content));
    }
}
