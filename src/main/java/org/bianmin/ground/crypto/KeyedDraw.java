package org.bianmin.ground.crypto;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bytes that look drawn by lot to everybody and that we can draw again from a value which somebody else keeps (HMAC-SHA-256 with
 * the session key). When the session key is changed, the same value draws others.
 */
@ApplicationScoped
public class KeyedDraw {

    private final Keyring keys;

    KeyedDraw(Keyring keys) {
        this.keys = keys;
    }

    /**
     * 32 bytes.
     *
     * @param purpose what they are for; the same value draws others for each
     */
    public byte[] of(String purpose, String value) {
        return Hmac.of(keys.session(), "draw " + purpose, value);
    }
}
