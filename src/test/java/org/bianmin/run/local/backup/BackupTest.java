package org.bianmin.run.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.log.LogFinding;
import org.bianmin.ground.log.LogSequencer;
import org.bianmin.ground.log.LogVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database is copied out while somebody writes to it, and taken back into another. */
class BackupTest {

    private static final String FIRST = "11111111-1111-1111-1111-111111111111";
    private static final String SECOND = "22222222-2222-2222-2222-222222222222";
    private static final String ERASED = "33333333-3333-3333-3333-333333333333";
    private static final String WRAPPED = "the wrapped key of ";

    private static TwoDatabases databases;

    private final Keyring keys = Keyring.generate("master-1", new SecureRandom());
    private final List<Iterator<String>> heads = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        databases = new TwoDatabases();
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @BeforeEach
    void aDeskWithCases() throws SQLException {
        databases.anew();
        for (String key : List.of(FIRST, SECOND)) {
            databases.first.execute(
                    "insert into data_key (id, wrapped, master_key, made_at) values ('%s', '%s', 'master-1', now())"
                            .formatted(key, WRAPPED + key));
        }
        databases.first.execute(
                "insert into data_key (id, master_key, made_at, erased_at) values ('%s', 'master-1', now(), now())"
                        .formatted(ERASED));
        databases.first.execute(
                "insert into stored_file (id, data_key, position, size, media_type, name_sealed, stored_at)"
                        + " values ('%1$s', '%1$s', 1, 3, 'image/png', 'sealed', now())".formatted(FIRST));
        databases.first.execute(
                "insert into file_chunk (file, position, sealed) values ('%s', 1, '\\x00ff10')".formatted(FIRST));
        databases.first.execute(
                "insert into form_draft (form_key_hash, item, language, data_key, answers_sealed, saved_at)"
                        + " values ('\\x01', 'east-1', 'zh', '%s', '\\x02', now())".formatted(SECOND));
        databases.first.execute(
                "insert into sample_draw (control, item, month, rate_percent, minimum, seed, reason, frame_size,"
                        + " sample_size, drawn_at, drawn_by) values ('c', 'east-1', '2026-10-01', 5, 1, '7', '引号\"，换行\n', 1, 1, now(), 'x')");
        databases.first.execute("insert into sample_unit select id, 1, 'EA-1', 't', true from sample_draw");
        receive(FIRST);
        receive(SECOND);
        LogSequencer sequencer =
                new LogSequencer(databases.first.desk(), "bianmin.example.cn/log", keys, Clock.systemUTC(), List.of());
        sequencer.run();
        heads.add(List.of(Checkpoint.parse(databases.first.text("select checkpoint from log_head"))
                        .line())
                .iterator());
        receive(ERASED);
    }

    @Test
    void everythingComesBackAsItWasAtOneMoment() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!stop.get()) {
                receive(FIRST);
            }
        });
        writer.start();
        Backup.Made made;
        try {
            made = new Backup(databases.first.owner()).make(folders("one"));
        } finally {
            stop.set(true);
            writer.join();
        }
        receive(SECOND);
        long given = Long.parseLong(databases.first.text("select last_value from case_number_serial"));

        Restore.Restored restored = restore("one", "one");
        assertEquals(made.rows(), restored.rows());
        assertEquals(1, restored.withoutKey());
        TwoDatabases.Side second = databases.second;
        assertEquals(
                second.text("select count(*) from service_case"),
                second.text("select count(*) from operation_log"),
                "a case and its entry are one transaction");
        assertEquals(
                second.text("select count(*) from operation_log"),
                second.text("select (select count(*) from log_leaf) + (select count(*) from log_pending)"));
        for (String table : List.of(
                "data_key",
                "stored_file",
                "file_chunk",
                "form_draft",
                "sample_draw",
                "sample_unit",
                "log_leaf",
                "log_head")) {
            assertEquals(databases.first.content(table), second.content(table), table);
        }
        assertTrue(
                Long.parseLong(second.text("select nextval('case_number_serial')")) > given + Restore.GAP / 2,
                "no number that was given out after the backup is given again");
        List<LogFinding> findings = new ArrayList<>();
        new LogSequencer(second.desk(), "bianmin.example.cn/log", keys, Clock.systemUTC(), List.of()).run();
        new LogVerifier(second.desk(), keys, Clock.systemUTC()).verify(heads, findings::add);
        assertEquals(List.of(), findings);
        assertThrows(
                SQLException.class, () -> second.execute("delete from operation_log"), "its triggers are on again");
        receive(second, FIRST);
    }

    @Test
    void theSerialOfCaseNumbersGoesRound() throws Exception {
        databases.first.execute("select setval('case_number_serial', 999999)");
        new Backup(databases.first.owner()).make(folders("one"));
        restore("one", "one");
        assertEquals(String.valueOf(Restore.GAP + 1), databases.second.text("select nextval('case_number_serial')"));
    }

    @Test
    void keysStandApartAndNobodyElseReadsThem() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        assertFalse(contains(folder.resolve("one"), WRAPPED));
        assertTrue(contains(folder.resolve("keys-backup/one"), WRAPPED));
        assertFalse(contains(folder.resolve("keys-backup/one"), "sealed answers"));
        assertTrue(contains(folder.resolve("one"), "sealed answers"));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.filter(path -> !path.equals(folder))::iterator) {
                assertTrue(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                                .endsWith("------"),
                        path::toString);
            }
        }
    }

    @Test
    void whatWasErasedSinceStaysErased() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        databases.first.execute(
                "update data_key set wrapped = null, erased_at = now() where id = '%s'".formatted(FIRST));
        new Backup(databases.first.owner()).make(folders("two"));
        assertEquals(
                folder.resolve("keys-backup/two").toAbsolutePath(),
                BackupFolders.newestKeys(folder.resolve("one")).orElseThrow());
        assertEquals(2, restore("one", "two").withoutKey());
        assertEquals(
                SECOND,
                databases.second.text("select string_agg(id::text, ' ') from data_key where wrapped is not null"));
    }

    @Test
    void withoutKeysEveryCaseComesBackErased() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        assertEquals(3, restore("one", null).withoutKey());
        assertEquals("3", databases.second.text("select count(*) from service_case"));
    }

    @Test
    void olderKeysAreRefused() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        new Backup(databases.first.owner()).make(folders("two"));
        refused("older than the backup", () -> restore("two", "one"));
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsDone() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        Path file = folder.resolve("one/service_case.copy");
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
        refused("is damaged", () -> restore("one", "one"));
        Files.delete(file);
        refused("is damaged", () -> restore("one", "one"));
        assertEquals("0", databases.second.text("select count(*) from pg_class where relname = 'service_case'"));
    }

    @Test
    void anotherKeyFileIsRefused() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        for (Keyring other : List.of(
                Keyring.generate("master-1", new SecureRandom()), Keyring.generate("master-2", new SecureRandom()))) {
            refused(
                    "The key file is not that of the backup",
                    () -> new Restore(databases.second.owner(), other, databases.second)
                            .take(folder.resolve("one"), folder.resolve("keys-backup/one")));
        }
    }

    @Test
    void aFilledDatabaseAndAFolderThatIsThereAreRefused() throws Exception {
        new Backup(databases.first.owner()).make(folders("one"));
        refused("is there already", () -> new Backup(databases.first.owner()).make(folders("one")));
        restore("one", "one");
        refused("is not empty", () -> restore("one", "one"));
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws Exception {
        databases.first.closedTable();
        assertThrows(SQLException.class, () -> new Backup(databases.first.owner()).make(folders("one")));
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(
                    List.of(folder, folder.resolve("keys-backup")),
                    left.sorted().toList());
        }
    }

    private BackupFolders folders(String name) {
        return BackupFolders.of(folder.resolve(name));
    }

    private Restore.Restored restore(String data, String wrapped) throws IOException, SQLException {
        return new Restore(databases.second.owner(), keys, databases.second)
                .take(
                        folder.resolve(data),
                        wrapped == null ? null : folder.resolve("keys-backup").resolve(wrapped));
    }

    private static void receive(String key) {
        receive(databases.first, key);
    }

    /** As intake does: a case and its entry in one transaction, as the role of the desk. */
    private static void receive(TwoDatabases.Side side, String key) {
        side.receive(key, HexFormat.of().formatHex("sealed answers".getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String why, org.junit.jupiter.api.function.Executable deed) {
        String message = assertThrows(BackupException.class, deed).getMessage();
        assertTrue(message.contains(why), message);
    }

    private static boolean contains(Path folder, String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }
}
