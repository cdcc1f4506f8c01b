package org.bianmin.ground.crypto.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.bianmin.ground.crypto.KeyService;
import org.bianmin.ground.crypto.WrappedKey;

/** Wraps with the master keys of the keyring. */
@ApplicationScoped
class KeyringService implements KeyService {

    private final KeyringPlace place;
    private final SecureRandom random = new SecureRandom();

    KeyringService(KeyringPlace place) {
        this.place = place;
    }

    @Override
    public String current() {
        return place.keyring().current();
    }

    @Override
    public WrappedKey wrap(String context, byte[] dataKey) {
        return place.keyring().wrap(context, dataKey, random);
    }

    @Override
    public byte[] unwrap(String context, WrappedKey wrapped) {
        return place.keyring().unwrap(context, wrapped);
    }
}
