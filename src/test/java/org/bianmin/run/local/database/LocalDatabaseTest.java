package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk's own database has committed is safe, whatever becomes of the server. */
class LocalDatabaseTest {

    private static final int ROWS = 200;

    @TempDir
    private Path folder;

    @Test
    void whatMakesACommitDurableIsOn() throws SQLException {
        try (LocalDatabase database = LocalDatabase.start(folder.resolve("postgres"));
                Connection connection = DriverManager.getConnection(database.address());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, setting from pg_settings"
                        + " where name in ('fsync', 'synchronous_commit', 'full_page_writes')")) {
            Map<String, String> settings = new TreeMap<>();
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
            assertEquals(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"), settings);
        }
    }

    @Test
    void everyAcknowledgedRowOutlivesAKilledServer() throws SQLException, IOException {
        Path data = folder.resolve("postgres");
        List<Integer> acknowledged = new ArrayList<>();
        // Closing a server that has been killed gives its folder free.
        try (LocalDatabase database = LocalDatabase.start(data);
                Connection connection = DriverManager.getConnection(database.address())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table acknowledged (row integer)");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)")) {
                for (int row = 0; row < ROWS; row++) {
                    insert.setInt(1, row);
                    insert.executeUpdate();
                    acknowledged.add(row);
                }
            }
            kill(data);
        }
        try (LocalDatabase database = LocalDatabase.start(data);
                Connection connection = DriverManager.getConnection(database.address());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select row from acknowledged order by row")) {
            List<Integer> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
            assertEquals(acknowledged, found);
        }
    }

    /** Kills the server and all its processes on the spot, so that none has the time to write what it still holds. */
    private static void kill(Path data) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> processes = new ArrayList<>(List.of(server));
        server.descendants().forEach(processes::add);
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }
}
