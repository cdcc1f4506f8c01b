package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database to the version of this package; safe to call again. For deployments of which no process migrates when
 * it starts, to be called once before the new version answers. Not a {@link Job}: no schedule calls it.
 */
@Singleton
public class MigrateDatabase {

    public static final String NAME = "migrate-database";

    /** Asked for only when it is called: commands that need no database start without one. */
    private final Instance<Flyway> flyway;

    MigrateDatabase(Instance<Flyway> flyway) {
        this.flyway = flyway;
    }

    /**
     * Fails, and leaves the last version that succeeded, if a migration does.
     *
     * @return from which version to which; {@code from} is empty for a new database
     */
    @Funq(NAME)
    public Migration migrate() {
        MigrateResult result = flyway.get().migrate();
        String from = result.initialSchemaVersion == null ? "" : result.initialSchemaVersion;
        String to = result.targetSchemaVersion == null ? from : result.targetSchemaVersion;
        return new Migration(from, to, result.migrationsExecuted);
    }

    /**
     * What was done.
     *
     * @param executed how many migrations ran
     */
    public record Migration(String from, String to, int executed) {}
}
