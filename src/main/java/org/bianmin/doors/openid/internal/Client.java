package org.bianmin.doors.openid.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bianmin.ground.settings.SignInSettings;

/**
 * As whom a provider knows the desk.
 *
 * @param secret empty where the provider has given none
 */
public record Client(String issuer, String id, Optional<String> secret) {

    /** What the settings say; refuses what is not whole. */
    public static Client of(SignInSettings settings) {
        String issuer = settings.issuer().orElseThrow();
        if (Queries.safe(issuer).filter(Client::isPlain).isEmpty()) {
            throw new IllegalStateException(
                    "bianmin.sign-in.issuer must be an address that begins with https, without ? and #: " + issuer);
        }
        String id = settings.clientId()
                .orElseThrow(() -> new IllegalStateException(
                        "bianmin.sign-in.issuer is set and bianmin.sign-in.client-id is not: set both, or neither"));
        return new Client(
                issuer,
                id,
                settings.clientSecret()
                        .or(() -> settings.clientSecretFile().map(Client::read))
                        .map(String::strip)
                        .filter(secret -> !secret.isEmpty()));
    }

    private static boolean isPlain(URI address) {
        return address.getRawQuery() == null && address.getRawFragment() == null;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the file that bianmin.sign-in.client-secret-file names cannot be read: " + file, e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Client[" + id + "]";
    }
}
