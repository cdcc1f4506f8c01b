package org.bianmin.run.local;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.bianmin.domain.upgrade.DatabaseUpgrade;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the database to this version before the desk answers anybody; a command leaves it as it is. */
@Singleton
class UpgradeAtStart {

    private static final int FIRST = 1;

    void upgrade(
            @Observes @Priority(FIRST) StartupEvent start,
            Instance<DatabaseUpgrade> upgrade,
            @ConfigProperty(name = "quarkus.flyway.active", defaultValue = "true") boolean active) {
        if (active) {
            upgrade.get().run();
        }
    }
}
