package org.bianmin.ground.crypto;

/** A data key that has been drawn and is not stored yet, with what is to be stored of it. */
public record NewDataKey(DataKey key, WrappedKey wrapped) {}
