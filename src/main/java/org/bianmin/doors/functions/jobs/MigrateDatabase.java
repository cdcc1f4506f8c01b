package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import org.bianmin.domain.upgrade.DatabaseUpgrade;

/**
 * Brings the database to the version of this package; safe to call again. For deployments of which no process migrates when
 * it starts, to be called once before the new version answers. Not a {@link Job}: no schedule calls it.
 */
@Singleton
public class MigrateDatabase {

    public static final String NAME = "migrate-database";

    private final DatabaseUpgrade upgrade;

    MigrateDatabase(DatabaseUpgrade upgrade) {
        this.upgrade = upgrade;
    }

    /** Fails, and leaves the last step that succeeded, if a step does. */
    @Funq(NAME)
    public DatabaseUpgrade.Upgrade migrate() {
        return upgrade.run();
    }
}
