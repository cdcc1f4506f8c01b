package org.bianmin.domain.accounts.internal;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.settings.SignInSettings;

/** Whom the county's sign-in service knows, by what is kept of it. */
@Singleton
public class ServiceSubjects {

    private final SignInSettings settings;
    private final KeyedIndex index;

    ServiceSubjects(Settings settings, KeyedIndex index) {
        this.settings = settings.signIn();
        this.index = index;
    }

    /** The service that is connected; empty if none is. */
    public Optional<String> issuer() {
        return settings.issuer();
    }

    /** Whether somebody whom the service signs in may use a password as well. */
    public boolean mayUsePassword() {
        return settings.issuer().isEmpty() || settings.password();
    }

    /** What is kept of the name that a service gives somebody; the same name of another service is another. */
    public byte[] index(String issuer, String subject) {
        return index.of("sign-in", issuer + "\n" + subject);
    }
}
