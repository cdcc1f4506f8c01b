package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bianmin.ground.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** A data folder in which a desk has run, and connections to the database in it. */
abstract class RunFolder {

    static final String ADDRESS = "http://localhost:8099/";
    static final List<String> TOLD = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.username",
            "quarkus.flyway.password");

    /** A folder in which a desk has run once; each test gets a copy. */
    @TempDir
    private static Path made;

    @TempDir
    private Path place;

    Path home;

    private final Map<String, String> before = new HashMap<>();

    @BeforeAll
    static void runOnce() throws IOException {
        OwnServer server = OwnServer.in(made);
        server.start();
        server.stop();
    }

    @BeforeEach
    void copy() throws IOException {
        TOLD.forEach(name -> before.put(name, System.clearProperty(name)));
        home = place.resolve("data");
        try (Stream<Path> walk = Files.walk(made)) {
            for (Path path : walk.filter(path -> !path.startsWith(made.resolve("postgres-bin")))
                    .toList()) {
                Files.copy(path, home.resolve(made.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createSymbolicLink(home.resolve("postgres-bin"), made.resolve("postgres-bin"));
    }

    @AfterEach
    void restore() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    LocalDatabase start() {
        TOLD.forEach(System::clearProperty);
        return LocalDatabase.forDesk(config(), ADDRESS, taken -> {});
    }

    SmallRyeConfig config() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(Map.of("bianmin.data", home.toString()), "test", 1))
                .withMapping(Settings.class)
                .build();
    }

    Connection desk(LocalDatabase database) throws SQLException {
        return connect(database.url(), System.getProperty(TOLD.get(1)), System.getProperty(TOLD.get(2)));
    }

    Connection owner(LocalDatabase database) throws SQLException {
        return connect(database.url(), System.getProperty(TOLD.get(3)), System.getProperty(TOLD.get(4)));
    }

    Connection superuser(LocalDatabase database) throws SQLException, IOException {
        return connect(
                database.url(),
                Credentials.SUPERUSER,
                OwnServer.credentials(home).password(Credentials.SUPERUSER));
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new Driver().connect(url, login);
    }

    static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static List<Integer> rows(Connection connection, String sql) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String refusal(Connection connection, String sql) {
        return assertThrows(SQLException.class, () -> execute(connection, sql)).getSQLState();
    }

    /** Kills the server and all its processes on the spot, so that none has the time to write what it still holds. */
    static void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }
}
