package org.bianmin.ground.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.bianmin.ground.crypto.BrokenSealException;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.text.Hash;

/**
 * What an entry says of personal data: SHA-256 over 32 random bytes of salt and the data. While the data are there, it shows
 * that they are those of then; the salt is sealed with their own data key, so that once that is erased nobody can try values
 * against it.
 *
 * @param hash 32 bytes
 * @param dataKey of the case, which seals the salt too
 * @param sealedSalt opens with that key only
 */
public record Commitment(byte[] hash, UUID dataKey, byte[] sealedSalt) {

    private static final int SALT = 32;
    private static final String WHAT = "log salt";

    /**
     * Commits to data.
     *
     * @param data by name; the order does not matter
     * @param random must be cryptographically strong outside tests
     */
    public static Commitment to(Map<String, String> data, DataKey key, RandomGenerator random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new Commitment(hash(salt, data), key.id(), key.seal(WHAT, salt));
    }

    /**
     * Whether it was made of these data.
     *
     * @throws BrokenSealException if the key is not the one whose id it names
     */
    public boolean isOf(Map<String, String> data, DataKey key) {
        return MessageDigest.isEqual(hash, hash(key.open(WHAT, sealedSalt), data));
    }

    /** The salt, then each name and value in order of names, each with its length before it. */
    private static byte[] hash(byte[] salt, Map<String, String> data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(salt);
            for (Map.Entry<String, String> entry : new TreeMap<>(data).entrySet()) {
                for (String text : new String[] {entry.getKey(), entry.getValue()}) {
                    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(utf8.length);
                    out.write(utf8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Hash.sha256(bytes.toByteArray());
    }
}
