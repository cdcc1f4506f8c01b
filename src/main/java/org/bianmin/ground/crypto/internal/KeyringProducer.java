package org.bianmin.ground.crypto.internal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.ground.crypto.Keyring;

/** Hands out the keys that never change while the application runs, or may. */
@Singleton
final class KeyringProducer {

    @Produces
    @Singleton
    Keyring keyring(KeyringPlace place) {
        return place.keyring();
    }
}
