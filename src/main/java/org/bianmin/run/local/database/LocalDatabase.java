package org.bianmin.run.local.database;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.bianmin.ground.settings.Settings;

/**
 * A real PostgreSQL of our own, for a machine on which none is configured. Its data are kept between runs, and what it has
 * committed survives a crash of the server or the machine.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private LocalDatabase(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Starts a database and tells the application its address, unless an address is configured already. */
    public static LocalDatabase startUnlessConfigured() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredSources()
                .withMapping(Settings.class)
                .build();
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return new LocalDatabase(null, null);
        }
        LocalDatabase database =
                start(config.getConfigMapping(Settings.class).data().resolve("postgres"));
        System.setProperty(URL, database.address());
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
        return database;
    }

    /** Starts a database on the data in a folder, or on none if there are none yet. */
    static LocalDatabase start(Path data) {
        Path folder = data.toAbsolutePath();
        try {
            // The library is made for tests, whose data are thrown away: it passes -F, which is fsync=off, and
            // synchronous_commit=off. Options given here come after -F and win.
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            return new LocalDatabase(postgres, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL in " + folder, e);
        } catch (IllegalStateException e) {
            throw new NoDatabaseException(e);
        }
    }

    /** The address of our own, for JDBC; it names the user. */
    String address() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Says where it is and where its data are, if it is our own. */
    public void announce() {
        if (postgres != null) {
            System.out.printf("数据库 database   %s in %s%n", address(), folder);
        }
    }

    @Override
    public void close() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
