package org.bianmin.ground.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The key of one case's personal data, unwrapped. Held no longer than a request needs it. */
public final class DataKey {

    private final UUID id;
    private final SecretKey key;
    private final SecureRandom random;

    public DataKey(UUID id, SecretKey key, SecureRandom random) {
        this.id = id;
        this.key = key;
        this.random = random;
    }

    public UUID id() {
        return id;
    }

    /**
     * Seals a value.
     *
     * @param what what the value is, such as {@code answers}; only who says the same opens it again
     */
    public byte[] seal(String what, byte[] plain) {
        return Sealing.seal(key, context(what), plain, random);
    }

    public byte[] sealText(String what, String plain) {
        return seal(what, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens a value; a {@link BrokenSealException} if it is not what was sealed. */
    public byte[] open(String what, byte[] sealed) {
        return Sealing.open(key, context(what), sealed);
    }

    public String openText(String what, byte[] sealed) {
        return new String(open(what, sealed), StandardCharsets.UTF_8);
    }

    private String context(String what) {
        return id + "/" + what;
    }
}
