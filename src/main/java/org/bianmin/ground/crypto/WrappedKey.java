package org.bianmin.ground.crypto;

/**
 * A data key as it is stored.
 *
 * @param master the name of the master key that wrapped it
 * @param sealed the key sealed by that master key
 */
@SuppressWarnings("java:S6218") // never compared
public record WrappedKey(String master, byte[] sealed) {}
