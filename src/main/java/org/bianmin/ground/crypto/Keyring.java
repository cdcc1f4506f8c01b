package org.bianmin.ground.crypto;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that stand outside the database. As text, lines of {@code name=base64}: {@code master.<name>} for each master key,
 * {@code current} for the name of the one that wraps now, {@code index}, {@code session}, {@code log.private} and
 * {@code log.public}.
 *
 * @param current the name of the master key that wraps now
 * @param masters every master key by name; old ones stay until no data key is wrapped by them
 * @param index for keyed indexes and hashes; never changes, or nothing is found again
 * @param session for cookies; may change at any time, at the price of the receipts of the last half hour
 * @param logPrivate signs the heads of the operation log (Ed25519)
 * @param logPublic checks them
 */
public record Keyring(
        String current,
        SortedMap<String, SecretKey> masters,
        SecretKey index,
        SecretKey session,
        PrivateKey logPrivate,
        PublicKey logPublic) {

    private static final int BYTES = 32;
    private static final String MASTER = "master.";
    private static final String SIGNATURE = "Ed25519";
    private static final String WRAPPED = "data key ";

    /** Fresh keys; the master key gets the given name. */
    public static Keyring generate(String master, RandomGenerator random) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SIGNATURE).generateKeyPair();
            return new Keyring(
                    master,
                    new TreeMap<>(Map.of(master, aes(random))),
                    mac(bytes(random)),
                    aes(random),
                    pair.getPrivate(),
                    pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The keys that a text holds.
     *
     * @throws IllegalArgumentException if one is missing or no key; its message names it and never shows it
     */
    public static Keyring parse(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, SecretKey> masters = new TreeMap<>();
        for (String name : lines.stringPropertyNames()) {
            if (name.startsWith(MASTER)) {
                masters.put(name.substring(MASTER.length()), new SecretKeySpec(symmetric(lines, name), "AES"));
            }
        }
        String current = lines.getProperty("current", "");
        if (!masters.containsKey(current)) {
            throw new IllegalArgumentException("keys: current names no master key");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(SIGNATURE);
            return new Keyring(
                    current,
                    masters,
                    mac(symmetric(lines, "index")),
                    new SecretKeySpec(symmetric(lines, "session"), "AES"),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(lines, "log.private"))),
                    factory.generatePublic(new X509EncodedKeySpec(decoded(lines, "log.public"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("keys: log.private or log.public is no Ed25519 key", e);
        }
    }

    /**
     * A data key, wrapped by the current master key.
     *
     * @param id of the data key
     */
    public WrappedKey wrap(String id, byte[] dataKey, SecureRandom random) {
        return new WrappedKey(current, Sealing.seal(masters.get(current), WRAPPED + id, dataKey, random));
    }

    /**
     * A data key as it is used.
     *
     * @throws MissingKeyException if the master key that wrapped it is not here
     * @throws BrokenSealException if the master key of that name is another
     */
    public byte[] unwrap(String id, WrappedKey wrapped) {
        SecretKey key = masters.get(wrapped.master());
        if (key == null) {
            throw new MissingKeyException(wrapped.master());
        }
        return Sealing.open(key, WRAPPED + id, wrapped.sealed());
    }

    /** The same keys, and a new master key that wraps from now on. */
    public Keyring withMaster(String name, RandomGenerator random) {
        SortedMap<String, SecretKey> all = new TreeMap<>(masters);
        if (all.put(name, aes(random)) != null) {
            throw new IllegalArgumentException("keys: there is a master key " + name + " already");
        }
        return new Keyring(name, all, index, session, logPrivate, logPublic);
    }

    /** The same keys without the master keys that no longer wrap. */
    public Keyring withCurrentOnly() {
        return new Keyring(
                current, new TreeMap<>(Map.of(current, masters.get(current))), index, session, logPrivate, logPublic);
    }

    /** The text that {@link #parse} reads. Whoever has it reads everything. */
    public String text() {
        StringBuilder text = new StringBuilder("current=" + current + "\n");
        masters.forEach((name, key) -> line(text, MASTER + name, key.getEncoded()));
        line(text, "index", index.getEncoded());
        line(text, "session", session.getEncoded());
        line(text, "log.private", logPrivate.getEncoded());
        line(text, "log.public", logPublic.getEncoded());
        return text.toString();
    }

    /** Names the current master key and shows none. */
    @Override
    public String toString() {
        return "Keyring[" + current + "]";
    }

    private static SecretKey aes(RandomGenerator random) {
        return new SecretKeySpec(bytes(random), "AES");
    }

    private static SecretKey mac(byte[] key) {
        return new SecretKeySpec(key, "HmacSHA256");
    }

    private static byte[] bytes(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] symmetric(Properties lines, String name) {
        byte[] key = decoded(lines, name);
        if (key.length != BYTES) {
            throw new IllegalArgumentException("keys: " + name + " has " + key.length + " bytes, not " + BYTES);
        }
        return key;
    }

    private static byte[] decoded(Properties lines, String name) {
        try {
            return Base64.getDecoder().decode(lines.getProperty(name, "").strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("keys: " + name + " is not base64", e);
        }
    }

    private static void line(StringBuilder text, String name, byte[] key) {
        text.append(name)
                .append('=')
                .append(Base64.getEncoder().encodeToString(key))
                .append('\n');
    }
}
