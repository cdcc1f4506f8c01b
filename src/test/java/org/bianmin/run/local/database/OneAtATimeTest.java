package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bianmin.ground.crypto.Keyring;
import org.junit.jupiter.api.Test;

/** One desk works in a data folder, with one key file, and commands beside it. */
class OneAtATimeTest extends RunFolder {

    @Test
    void aSecondStartSaysWhoIsRunningAndHarmsNothing() throws SQLException {
        try (LocalDatabase database = start();
                Connection connection = desk(database)) {
            CannotStartException refused = assertThrows(CannotStartException.class, this::start);
            assertTrue(
                    refused.getMessage()
                            .contains("进程 " + ProcessHandle.current().pid()),
                    refused::getMessage);
            assertTrue(
                    refused.getMessage()
                            .contains("process " + ProcessHandle.current().pid()),
                    refused::getMessage);
            assertTrue(refused.getMessage().contains(ADDRESS), refused::getMessage);
            assertEquals("1", value(connection, "select 1"));
        }
    }

    @Test
    void aCommandWorksBesideADeskAndWithoutOne() throws SQLException, IOException {
        try (LocalDatabase desk = start()) {
            try (LocalDatabase command = LocalDatabase.forCommand(config(), "verify-log", taken -> {});
                    Connection connection = desk(command)) {
                assertEquals(desk.url(), command.url());
                assertEquals("1", value(connection, "select 1"));
            }
            try (Connection connection = desk(desk)) {
                assertEquals("1", value(connection, "select 1"));
            }
        }
        restore();
        TOLD.forEach(System::clearProperty);
        try (LocalDatabase command = LocalDatabase.forCommand(config(), "verify-log", taken -> {});
                Connection connection = desk(command)) {
            assertEquals("1", value(connection, "select 1"));
            TOLD.forEach(System::clearProperty);
            CannotStartException refused = assertThrows(CannotStartException.class, this::start);
            assertTrue(refused.getMessage().contains("verify-log"), refused::getMessage);
        }
        assertEquals(List.of(), ServerProcesses.of(OwnServer.data(home)));
    }

    @Test
    void whoIsAskedToEndWhileItStartsLeavesNoServer() throws Exception {
        List<Thread> ending = new ArrayList<>();
        LocalDatabase.forDesk(config(), ADDRESS, taken -> {
                    Thread end = new Thread(taken::close);
                    ending.add(end);
                    end.start();
                })
                .keepUp(() -> {}, () -> {});
        ending.get(0).join();
        assertEquals(List.of(), ServerProcesses.of(OwnServer.data(home)));
        start().close();
    }

    @Test
    void keysAreMadeOnceAndNeverInPlaceOfThoseThatTheDataNeed() throws Exception {
        Path keys = home.resolve("keys/keys.properties");
        try (LocalDatabase database = start();
                Connection connection = owner(database)) {
            String made = Files.readString(keys);
            assertEquals(made, Keyring.parse(made).text());
            execute(connection, "create table data_key (id uuid, master_key text, wrapped bytea)");
        }
        Files.delete(keys);
        start().close();
        String again = Files.readString(keys);
        start().close();
        assertEquals(again, Files.readString(keys));

        try (LocalDatabase database = start();
                Connection connection = owner(database)) {
            insertDataKey(connection, Keyring.parse(again));
        }
        Path away = Files.move(keys, home.resolve("away"));
        CannotStartException refused = assertThrows(CannotStartException.class, this::start);
        assertTrue(refused.getMessage().contains(keys.toString()), refused::getMessage);
        assertTrue(Files.notExists(keys));
        assertEquals(List.of(), ServerProcesses.of(OwnServer.data(home)));
        Files.writeString(keys, Keyring.generate("another", new SecureRandom()).text());
        refused = assertThrows(CannotStartException.class, this::start);
        assertTrue(refused.getMessage().contains("不是这个数据库的"), refused::getMessage);
        assertTrue(refused.getMessage().contains("not those of this database"), refused::getMessage);
        Keyring right = Keyring.parse(again);
        Files.writeString(
                keys, Keyring.generate(right.current(), new SecureRandom()).text());
        assertThrows(CannotStartException.class, this::start, "another key of the same name");
        Files.writeString(keys, "current=nothing\n");
        refused = assertThrows(CannotStartException.class, this::start);
        assertTrue(refused.getMessage().contains("读不出来"), refused::getMessage);
        assertEquals(List.of(), ServerProcesses.of(OwnServer.data(home)));

        Files.move(away, keys, StandardCopyOption.REPLACE_EXISTING);
        start().close();
        Files.writeString(keys, right.withMaster("newer", new SecureRandom()).text());
        start().close();
    }

    private static void insertDataKey(Connection connection, Keyring keyring) throws SQLException {
        UUID id = UUID.randomUUID();
        SecureRandom random = new SecureRandom();
        try (PreparedStatement insert = connection.prepareStatement("insert into data_key values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, keyring.current());
            insert.setBytes(
                    3,
                    keyring.wrap(id.toString(), random.generateSeed(32), random).sealed());
            insert.execute();
        }
    }
}
