package org.bianmin.ground.crypto;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keyed hashes (HMAC-SHA-256) by which a sealed value is found or compared without being opened. Without the key, which stands
 * outside the database, nobody can try values against them.
 */
@ApplicationScoped
public class KeyedIndex {

    private final Keyring keys;

    KeyedIndex(Keyring keys) {
        this.keys = keys;
    }

    /**
     * The index of a value.
     *
     * @param purpose what is indexed, such as {@code resident-id}; the same value has another index for each
     */
    public byte[] of(String purpose, String value) {
        return Hmac.of(keys.index(), purpose, value);
    }
}
