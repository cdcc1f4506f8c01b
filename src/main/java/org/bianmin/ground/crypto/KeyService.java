package org.bianmin.ground.crypto;

/** Wraps data keys with a master key. Ours keeps its master keys in the {@link Keyring}; a cloud's could stand behind it. */
public interface KeyService {

    /** The name of the master key that wraps now. */
    String current();

    /** A data key as it is stored, wrapped by the current master key. */
    WrappedKey wrap(String context, byte[] dataKey);

    /**
     * A stored data key as it is used.
     *
     * @throws BrokenSealException if it was changed
     * @throws MissingKeyException if the master key that wrapped it is not at hand
     */
    byte[] unwrap(String context, WrappedKey wrapped);
}
