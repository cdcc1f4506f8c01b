package org.bianmin.conformance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real PostgreSQL, empty at first, that can go away and come back at the same address. */
public final class TestDatabase implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final Path folder;
    private final int port;
    private EmbeddedPostgres postgres;

    private TestDatabase(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static TestDatabase start() throws IOException {
        TestDatabase database = new TestDatabase(Files.createTempDirectory("bianmin-postgres"), freePort());
        database.back();
        return database;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What a deployed function is told of its database. */
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }

    public void away() throws IOException {
        postgres.close();
        postgres = null;
    }

    public void back() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** Brings the database to its present version from the files themselves, for packages that cannot do it. */
    public TestDatabase migrated() throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> children = Files.list(MIGRATIONS)) {
            files = children.sorted(Comparator.comparingInt(TestDatabase::version))
                    .toList();
        }
        for (Path file : files) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(file));
            }
        }
        return this;
    }

    /** The first column of every row. */
    public List<Object> column(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        }
    }

    /** The only value that there is. */
    public Object value(String sql, Object... parameters) throws SQLException {
        List<Object> values = column(sql, parameters);
        if (values.size() != 1) {
            throw new AssertionError(values.size() + " rows: " + sql);
        }
        return values.get(0);
    }

    public void update(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    /** A case that was received in the night of a day, so that it falls into its month in China only. */
    public void receiveCase(String number, String item, String receivedAt) throws SQLException {
        update("""
            insert into service_case (number, lookup_secret, item, jurisdiction, language, status, answers,
                fingerprint, received_at)
            values (?, 'AAAA-BBBB', ?, 'east', 'zh', 'received', '{}', ?, cast(? as timestamptz))
            """, number, item, number, receivedAt);
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static int version(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
