package org.bianmin.run.health;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.bianmin.ground.crypto.Keyring;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Whether the keys are there: without them nothing is taken in and nothing opened. */
@Readiness
@Singleton
final class KeysCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(KeysCheck.class);

    private final Instance<Keyring> keys;

    KeysCheck(Instance<Keyring> keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys").status(areThere()).build();
    }

    private boolean areThere() {
        try {
            return keys.get().masters().containsKey(keys.get().current());
        } catch (RuntimeException e) {
            LOG.warnf("the keys are not there: %s", e.getMessage());
            return false;
        }
    }
}
