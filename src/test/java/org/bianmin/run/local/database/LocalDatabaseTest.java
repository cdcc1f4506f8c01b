package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The desk's own database is durable, and closed to others. */
class LocalDatabaseTest extends RunFolder {

    private static final int ROWS = 200;

    @Test
    void whatMakesACommitDurableIsOn() throws SQLException, IOException {
        try (LocalDatabase database = start();
                Connection connection = superuser(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, setting from pg_settings where name in ('fsync',"
                        + " 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses',"
                        + " 'server_encoding', 'unix_socket_directories')")) {
            Map<String, String> settings = new TreeMap<>();
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
            assertEquals(
                    Map.of(
                            "data_checksums", "on",
                            "fsync", "on",
                            "full_page_writes", "on",
                            "listen_addresses", "127.0.0.1",
                            "server_encoding", "UTF8",
                            "synchronous_commit", "on",
                            "unix_socket_directories", ""),
                    settings);
        }
    }

    @Test
    void theDeskIsNoSuperuserAndMakesNothing() throws SQLException {
        try (LocalDatabase database = start();
                Connection connection = desk(database)) {
            assertEquals("f f f f", value(connection, """
                select concat_ws(' ', rolsuper, rolcreaterole, rolcreatedb, rolbypassrls) from pg_roles
                    where rolname = current_user\
                """));
            assertEquals("42501", refusal(connection, "create table mine (row integer)"));
            assertEquals("42501", refusal(connection, "create temporary table mine (row integer)"));
            assertEquals("42501", refusal(connection, "copy (select 1) to program 'true'"));
            assertEquals("42501", refusal(connection, "select pg_read_file('/etc/passwd')"));
            assertEquals("42501", refusal(connection, "set role bianmin_owner"));
        }
    }

    @Test
    void nobodyComesInWithoutAPassword() {
        try (LocalDatabase database = start()) {
            for (String user : List.of(Credentials.SUPERUSER, Credentials.OWNER, Credentials.DESK)) {
                for (String password : List.of(user, "postgres", "x")) {
                    SQLException refused = assertThrows(
                            SQLException.class,
                            () -> connect(database.url(), user, password).close());
                    assertEquals("28P01", refused.getSQLState(), user);
                }
            }
        }
    }

    @Test
    void onlyTheOwnerOfTheFolderReadsWhatIsInIt() throws IOException {
        start().close();
        for (String folder : List.of("postgres", "postgres-bin", "credentials", "keys")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(folder))),
                    folder);
        }
        List<Path> secrets;
        try (Stream<Path> walk = Files.walk(home.resolve("credentials"))) {
            secrets = Stream.concat(walk.filter(Files::isRegularFile), Stream.of(home.resolve("keys/keys.properties")))
                    .toList();
        }
        assertEquals(4, secrets.size());
        for (Path secret : secrets) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)),
                    secret.toString());
        }
    }

    @Test
    void everyAcknowledgedRowOutlivesAKilledServer() throws SQLException, IOException {
        List<Integer> acknowledged = new ArrayList<>();
        try (LocalDatabase database = start();
                Connection connection = owner(database)) {
            execute(connection, "create table acknowledged (row integer)");
            try (PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)")) {
                for (int row = 0; row < ROWS; row++) {
                    insert.setInt(1, row);
                    insert.executeUpdate();
                    acknowledged.add(row);
                }
            }
            kill(ServerProcesses.of(OwnServer.data(home)));
        }
        try (LocalDatabase database = start();
                Connection connection = owner(database)) {
            assertEquals(acknowledged, rows(connection, "select row from acknowledged order by row"));
        }
    }
}
