package org.bianmin.ground.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.text.Hash;

/**
 * The signed head of the log: how many entries it has, and the root of their tree. Written as a C2SP signed note
 * (c2sp.org/tlog-checkpoint), or as one line for keeping: origin, size, root and signature with spaces between.
 *
 * @param origin the name of the log, and of the key that signs it
 * @param root 32 bytes
 * @param signature the id of the key, four bytes, and the signature (Ed25519)
 */
public record Checkpoint(String origin, long size, byte[] root, byte[] signature) {

    private static final String BASE64 = "([A-Za-z0-9+/]+={0,2})";
    private static final String SIZE = "(0|[1-9][0-9]{0,17})";
    private static final Pattern NOTE =
            Pattern.compile("([^\\s+]+)\\n" + SIZE + "\\n" + BASE64 + "\\n\\n\u2014 ([^\\s+]+) " + BASE64 + "\\n");
    private static final Pattern LINE = Pattern.compile("([^\\s+]+) " + SIZE + " " + BASE64 + " " + BASE64);
    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final int KEY_ID = 4;
    private static final int KEY = 32;

    /** Signs a head with the key of the log. */
    public static Checkpoint sign(String origin, long size, byte[] root, Keyring keys) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            PrivateKey key = keys.logPrivate();
            signer.initSign(key);
            signer.update(body(origin, size, root).getBytes(StandardCharsets.UTF_8));
            byte[] signed = signer.sign();
            byte[] signature = ByteBuffer.allocate(KEY_ID + signed.length)
                    .put(keyId(origin, keys.logPublic()))
                    .put(signed)
                    .array();
            return new Checkpoint(origin, size, root, signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key does not sign", e);
        }
    }

    /**
     * Reads a note or a line.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Checkpoint parse(String text) {
        Matcher note = NOTE.matcher(text);
        if (note.matches() && note.group(1).equals(note.group(4))) {
            return of(note.group(1), note.group(2), note.group(3), note.group(5));
        }
        Matcher line = LINE.matcher(text.strip());
        if (line.matches()) {
            return of(line.group(1), line.group(2), line.group(3), line.group(4));
        }
        throw new IllegalArgumentException("neither a checkpoint nor a line of one");
    }

    /** Whether it is signed with that key. */
    public boolean isSignedWith(PublicKey key) {
        if (signature.length <= KEY_ID || !Arrays.equals(keyId(origin, key), 0, KEY_ID, signature, 0, KEY_ID)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(body(origin, size, root).getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature, KEY_ID, signature.length - KEY_ID);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The signed note. */
    public String note() {
        return body(origin, size, root) + "\n\u2014 " + origin + " " + base64(signature) + "\n";
    }

    /** The same in one line, without its end. */
    public String line() {
        return origin + " " + size + " " + base64(root) + " " + base64(signature);
    }

    /** Shows its line. */
    @Override
    public String toString() {
        return line();
    }

    private static Checkpoint of(String origin, String size, String root, String signature) {
        Base64.Decoder decoder = Base64.getDecoder();
        return new Checkpoint(origin, Long.parseLong(size), decoder.decode(root), decoder.decode(signature));
    }

    private static String body(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + base64(root) + "\n";
    }

    /** SHA-256 over the name, a line's end, the algorithm and the key itself, which ends its X.509 form. */
    static byte[] keyId(String origin, PublicKey key) {
        byte[] name = origin.getBytes(StandardCharsets.UTF_8);
        byte[] encoded = key.getEncoded();
        byte[] hash = Hash.sha256(ByteBuffer.allocate(name.length + 2 + KEY)
                .put(name)
                .put((byte) '\n')
                .put(ED25519)
                .put(encoded, encoded.length - KEY, KEY)
                .array());
        return Arrays.copyOf(hash, KEY_ID);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
