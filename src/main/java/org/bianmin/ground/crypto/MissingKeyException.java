package org.bianmin.ground.crypto;

/** A master key that the database names is not in the keyring: the wrong key file, or an old key that was taken out too soon. */
public final class MissingKeyException extends RuntimeException {

    public MissingKeyException(String master) {
        super("the keyring has no master key " + master);
    }
}
