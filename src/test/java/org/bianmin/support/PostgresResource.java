package org.bianmin.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.crypto.Keyring;

/**
 * A real PostgreSQL, an empty data folder and the small content for the tests, fresh for each run. Works for the application in
 * this process and beside it.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final Path DATA = Path.of("target/test-data");
    private static final Path PUBLISHED_FILES = Path.of("src/test/resources/fixture/published");

    /** The argument that makes it the content that is published; beside a packaged application a profile does not. */
    public static final String PUBLISHED = "published";

    private static EmbeddedPostgres postgres;

    private Path content = Content.fixture().root();

    @Override
    public void init(Map<String, String> arguments) {
        if (arguments.containsKey(PUBLISHED)) {
            content = Content.real().root().toAbsolutePath();
        }
    }

    @Override
    public Map<String, String> start() {
        Folders.delete(DATA);
        try {
            postgres = EmbeddedPostgres.start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                TestRoles.make(connection);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Tokens.make(DATA);
        // What the small content has made public; tests of the desk add to it.
        Content.lay(PUBLISHED_FILES, DATA.resolve(ContentFolder.PUBLISHED));
        Map<String, String> settings = new HashMap<>(TestRoles.settings(postgres.getPort()));
        settings.put(
                "bianmin.keys.text",
                Keyring.generate("test", new SecureRandom()).text());
        settings.put("bianmin.data", DATA.toString());
        settings.put("bianmin.content", content.toString());
        return settings;
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the test's own, beside the application; the superuser's, who may do all that the desk must not. */
    public static Connection connect() throws SQLException {
        return postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
    }

    /** The token by which a test calls jobs, as a value of the header Authorization. */
    public static String operator() {
        return "Bearer " + Tokens.OPERATOR;
    }
}
