package org.bianmin.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL, an empty data folder and the small content for the tests, fresh for each run. Works for the application in
 * this process and beside it.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final Path DATA = Path.of("target/test-data");

    private static EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Folders.delete(DATA);
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "bianmin.data",
                DATA.toString(),
                "bianmin.content",
                Content.fixture().root().toString());
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the test's own, beside the application. */
    public static Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }
}
