package org.bianmin.ground.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Makes cookies that the browser keeps and only we can read or make, so that the server keeps no state of them. */
@ApplicationScoped
public class CookieSeal {

    private final Keyring keys;
    private final SecureRandom random = new SecureRandom();

    CookieSeal(Keyring keys) {
        this.keys = keys;
    }

    /**
     * The value for a cookie of a name; base64url, so without a comma, which Lambda splits headers at.
     *
     * @param name of the cookie; under another name it does not open
     */
    public String seal(String name, String plain) {
        byte[] sealed = Sealing.seal(keys.session(), "cookie " + name, plain.getBytes(StandardCharsets.UTF_8), random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What a cookie holds; empty if it is none of ours. */
    public Optional<String> open(String name, String value) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(value);
            return Optional.of(
                    new String(Sealing.open(keys.session(), "cookie " + name, sealed), StandardCharsets.UTF_8));
        } catch (BrokenSealException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
