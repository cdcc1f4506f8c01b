package org.bianmin.domain.upgrade;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bianmin.domain.cases.PlainCases;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database to the version of this package, as the owner of its tables. May be stopped at any moment, by a kill too,
 * and run again; does nothing where there is nothing to do.
 */
@Singleton
public class DatabaseUpgrade {

    /** Makes room for what is sealed. */
    private static final String SEALED_BESIDE_PLAIN = "3";

    /** Drops what stood in plain text. */
    private static final String SEALED_ALONE = "6";

    private static final int BATCH = 50;

    /** Asked for only when it is called: commands that need no database start without one. */
    private final Instance<Flyway> migrations;

    private final PlainCases plain;
    private final DeskLogin login;

    DatabaseUpgrade(Instance<Flyway> migrations, PlainCases plain, DeskLogin login) {
        this.login = login;
        this.migrations = migrations;
        this.plain = plain;
    }

    /**
     * What was done.
     *
     * @param from the version before; empty for a new database
     * @param to the version after
     * @param executed how many migrations ran
     * @param sealed how many cases were sealed
     */
    public record Upgrade(String from, String to, int executed, int sealed) {}

    /** Fails, and leaves the last step that succeeded, if a step does. */
    public Upgrade run() {
        return run(migrations.get());
    }

    /** The same for a database of another's. */
    Upgrade run(Flyway flyway) {
        String from = version(flyway);
        int executed = 0;
        int sealed = 0;
        if (isBefore(from, SEALED_ALONE)) {
            if (isBefore(from, SEALED_BESIDE_PLAIN)) {
                executed = upTo(flyway, SEALED_BESIDE_PLAIN).migrationsExecuted;
            }
            sealed = seal(flyway.getConfiguration().getDataSource());
        }
        MigrateResult rest = flyway.migrate();
        makeLogin(flyway.getConfiguration().getDataSource());
        return new Upgrade(from, version(flyway), executed + rest.migrationsExecuted, sealed);
    }

    /** Brings an empty database to an older version, for a backup of that version. */
    public void runUpTo(String version) {
        upTo(migrations.get(), version);
    }

    private void makeLogin(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            login.make(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the login of the desk cannot be made: SQL state " + e.getSQLState(), e);
        }
    }

    private static boolean isBefore(String version, String other) {
        return version.isEmpty()
                || MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(other)) < 0;
    }

    private static String version(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        return current == null ? "" : current.getVersion().getVersion();
    }

    private static MigrateResult upTo(Flyway flyway, String version) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .target(version)
                .load()
                .migrate();
    }

    private int seal(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            int sealed = 0;
            int batch;
            do {
                batch = plain.seal(connection, BATCH);
                connection.commit();
                sealed += batch;
            } while (batch > 0);
            connection.setAutoCommit(true);
            writeAnew(connection);
            return sealed;
        } catch (SQLException e) {
            throw new IllegalStateException("the cases cannot be sealed: " + e.getMessage(), e);
        }
    }

    /** What an update replaces stays in the table's file until the table is written anew. */
    private static void writeAnew(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (full) service_case");
        }
    }
}
