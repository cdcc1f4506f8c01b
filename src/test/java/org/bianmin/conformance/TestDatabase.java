package org.bianmin.conformance;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.support.TestRoles;

/** A real PostgreSQL, empty at first, that can go away and come back at the same address. */
public final class TestDatabase implements AutoCloseable {

    private static final int CHEAP = 4;
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final Path folder;
    private final int port;
    private final String keys = Keyring.generate("test", new SecureRandom()).text();
    private EmbeddedPostgres postgres;

    private TestDatabase(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static TestDatabase start() throws IOException {
        TestDatabase database = new TestDatabase(Files.createTempDirectory("bianmin-postgres"), freePort());
        database.back();
        try (Connection connection = database.postgres.getPostgresDatabase().getConnection()) {
            TestRoles.make(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What a deployed function is told of its database, and the keys, the same for all that use it. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(TestRoles.environment(port));
        environment.put("BIANMIN_KEYS_TEXT", keys);
        return environment;
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
                TestRoles.become(connection);
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
            with key as (
                insert into data_key (id, master_key, made_at, erased_at) values (gen_random_uuid(), 'test', now(), now())
                returning id)
            insert into service_case (number, item, jurisdiction, language, received_at, data_key, secret_hash, erased_at)
            select ?, ?, 'east', 'zh', cast(? as timestamptz), key.id, '', now() from key
            """, number, item, receivedAt);
    }

    /** An account of staff whose password is its own already, for packages that have no function to make one. */
    public void staff(String account, String password, String role, String unit) throws SQLException {
        update("""
            with made as (
                insert into staff_account (id, account, name, password_hash, must_change, created_at, created_by)
                values (gen_random_uuid(), ?, '李娜', ?, false, now(), 'test') returning id)
            insert into role_grant (id, account, role, unit, from_day, granted_at, granted_by)
            select gen_random_uuid(), made.id, ?, ?, date '2026-01-01', now(), 'test' from made
            """, account, BCrypt.withDefaults().hashToString(CHEAP, password.toCharArray()), role, unit);
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private Connection connect() throws SQLException {
        return postgres.getDatabase("postgres", TestRoles.DATABASE).getConnection();
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
