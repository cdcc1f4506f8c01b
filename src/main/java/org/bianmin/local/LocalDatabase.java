package org.bianmin.local;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A real PostgreSQL of our own, for a machine on which none is configured. Its data are kept between runs. */
final class LocalDatabase implements AutoCloseable {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private final EmbeddedPostgres postgres;
    private final String description;

    private LocalDatabase(EmbeddedPostgres postgres, String description) {
        this.postgres = postgres;
        this.description = description;
    }

    /** Starts a database and tells the application its address, unless an address is configured already. */
    static LocalDatabase startUnlessConfigured() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredSources()
                .build();
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return new LocalDatabase(null, "");
        }
        Path folder = Path.of(
                        config.getOptionalValue("bianmin.data", String.class).orElse("data"), "postgres")
                .toAbsolutePath();
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("shared_buffers", "32MB")
                    .start();
            String address = postgres.getJdbcUrl("postgres", "postgres");
            System.setProperty(URL, address);
            System.setProperty("quarkus.datasource.username", "postgres");
            System.setProperty("quarkus.datasource.password", "postgres");
            return new LocalDatabase(postgres, address + " in " + folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL in " + folder, e);
        } catch (IllegalStateException e) {
            throw new NoDatabaseException(e);
        }
    }

    /** Says where it is and where its data are, if it is our own. */
    void announce() {
        if (postgres != null) {
            System.out.printf("数据库 database   %s%n", description);
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
