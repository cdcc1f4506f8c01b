package org.bianmin.ground.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.spec.SecretKeySpec;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.LogFinding.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with all rights in the database tampers with a log of three batches, and the verification finds it. */
class VerifyLogTest {

    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final int BATCHES = 3;
    private static final int ENTRIES_OF_A_BATCH = 7;
    private static final int ENTRIES = BATCHES * ENTRIES_OF_A_BATCH;

    private static LogDatabase database;

    /** The id of the entry at a position. */
    private long entryAt(int position) {
        return database.number("select entry from log_leaf where position = " + position);
    }

    @BeforeAll
    static void start() {
        database = new LogDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void aLogThatIsSound() {
        database.tamper("truncate operation_log, log_leaf, log_head, log_pending restart identity");
        database.kept.clear();
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int i = 0; i < ENTRIES_OF_A_BATCH; i++) {
                database.record("EA-" + batch + "-" + i, LONG_AGO);
            }
            assertEquals(ENTRIES_OF_A_BATCH, database.sequencer().run());
        }
        assertEquals(List.of(), database.findings());
        assertEquals(BATCHES, database.kept.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'somebody'",
                "subject = subject || '1'",
                "action = 'case.closed'",
                "role = 'staff'",
                "details = ''",
                "request_id = 'x'",
                "at = at + interval '1 microsecond'",
                "commitment = 'a', data_key = gen_random_uuid(), salt_sealed = 'b'"
            })
    void oneEntryChanged(String change) {
        long entry = entryAt(9);
        database.tamper("update operation_log set " + change + " where id = " + entry);
        found(Kind.CHANGED, entry);
    }

    @Test
    void oneEntryChangedTogetherWithItsLeaf() {
        database.tamper(
                "update operation_log set actor = 'somebody' where id = " + entryAt(9),
                "update log_leaf set hash = sha256('of the changed entry') where position = 9",
                "update operation_log set actor = 'citizen' where id = " + entryAt(9));
        assertEquals(List.of(Kind.CHANGED, Kind.REARRANGED), kinds());
    }

    @Test
    void oneEntryRemoved() {
        long entry = entryAt(4);
        database.tamper("delete from operation_log where id = " + entry);
        found(Kind.REMOVED, entry);
    }

    @Test
    void oneEntryRemovedWithItsLeaf() {
        database.tamper(
                "delete from operation_log where id = " + entryAt(4), "delete from log_leaf where position = 4");
        assertTrue(kinds().contains(Kind.REMOVED));
    }

    @Test
    void oneEntryRemovedWithItsLeafAndTheGapClosed() {
        database.tamper(
                "delete from operation_log where id = " + entryAt(4),
                "delete from log_leaf where position = 4",
                "update log_leaf set position = -position where position > 4",
                "update log_leaf set position = -position - 1 where position < 0");
        List<LogFinding> findings = database.findings();
        assertEquals(Kind.REARRANGED, findings.get(0).kind());
        assertTrue(findings.stream().anyMatch(finding -> finding.kind() == Kind.CUT_OFF), findings::toString);
    }

    @Test
    void oneEntryRemovedBeforeItHadAPlace() {
        database.record("EA-9", LONG_AGO);
        long entry = database.number("select entry from log_pending");
        database.tamper("delete from operation_log where id = " + entry);
        found(Kind.REMOVED, entry);
    }

    @Test
    void theContentOfTwoEntriesExchanged() {
        long one = entryAt(2);
        long other = entryAt(17);
        database.tamper(
                "create table exchanged as select * from operation_log where id in (%d, %d)".formatted(one, other),
                "update operation_log l set subject = e.subject, at = e.at from exchanged e where l.id + e.id = %d and l.id in (%d, %d)"
                        .formatted(one + other, one, other),
                "drop table exchanged");
        List<LogFinding> findings = database.findings();
        assertEquals(
                List.of(one, other), findings.stream().map(LogFinding::entry).toList());
        assertEquals(List.of(Kind.CHANGED, Kind.CHANGED), kinds());
    }

    @Test
    void thePlacesOfTwoEntriesExchanged() {
        long one = entryAt(2);
        long other = entryAt(3);
        database.tamper(
                "update log_leaf set position = -1 where position = 2",
                "update log_leaf set position = 2 where position = 3",
                "update log_leaf set position = 3 where position = -1");
        List<LogFinding> findings = database.findings();
        assertEquals(List.of(Kind.REARRANGED), kinds());
        assertTrue(findings.get(0).words().en().contains("entry %d to entry %d".formatted(1, 7)), findings::toString);
        assertTrue(one < 7 && other < 7);
    }

    @Test
    void theEndCutOffWithItsHeads() {
        database.tamper(
                "delete from operation_log where id in (select entry from log_leaf where position >= 14)",
                "delete from log_leaf where position >= 14",
                "delete from log_head where size > 14");
        assertEquals(List.of(), database.findings(Collections.emptyIterator()), "nothing inside the database tells");
        found(Kind.CUT_OFF, null);
        assertTrue(database.findings().get(0).words().en().contains("21 entries were signed, the database has 14"));
    }

    @Test
    void theEndCutOffAndWrittenAnew() {
        database.tamper(
                "delete from operation_log where id in (select entry from log_leaf where position >= 14)",
                "delete from log_leaf where position >= 14",
                "delete from log_head where size > 14");
        List<String> before = List.copyOf(database.kept);
        for (int i = 0; i < ENTRIES_OF_A_BATCH; i++) {
            database.record("EA-other-" + i, LONG_AGO);
        }
        database.sequencer().run();
        assertEquals(
                List.of(Kind.REARRANGED),
                database.findings(before.iterator()).stream()
                        .map(LogFinding::kind)
                        .toList());
    }

    @Test
    void everythingCutOff() {
        database.tamper("truncate operation_log, log_leaf, log_head");
        found(Kind.CUT_OFF, null);
    }

    @Test
    void theLastHeadsRemoved() {
        database.tamper("delete from log_head where size > 7");
        found(Kind.FORGED_HEAD, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root = sha256('x')",
                "checkpoint = replace(checkpoint, E'\\n14\\n', E'\\n13\\n')",
                "checkpoint = ''"
            })
    void aForgedHead(String change) {
        database.tamper("update log_head set " + change + " where size = 14");
        found(Kind.FORGED_HEAD, null);
    }

    @Test
    void aHeadSignedWithAnotherKey() {
        Keyring other = Keyring.generate("other", new SecureRandom());
        Checkpoint kept = Checkpoint.parse(database.kept.get(1));
        Checkpoint forged = Checkpoint.sign(LogDatabase.ORIGIN, kept.size(), kept.root(), other);
        database.tamper("update log_head set checkpoint = '" + forged.note() + "' where size = 14");
        found(Kind.FORGED_HEAD, null);
        database.tamper("update log_head set checkpoint = '" + kept.note() + "' where size = 14");
        assertEquals(
                List.of(Kind.FORGED_HEAD),
                database
                        .findings(
                                List.of(forged.line(), "nonsense").subList(0, 1).iterator())
                        .stream()
                        .map(LogFinding::kind)
                        .toList());
    }

    @Test
    void anEntryLeftOut() {
        database.record("EA-early", Duration.ofSeconds(50));
        assertEquals(List.of(), database.findings(), "it may still wait");
        database.record("EA-late", Duration.ofSeconds(70));
        long entry = database.number("select max(id) from operation_log");
        found(Kind.LEFT_OUT, entry);
        database.tamper("delete from log_pending where entry = " + entry);
        database.sequencer().run();
        found(Kind.LEFT_OUT, entry);
    }

    @Test
    void anEntryWithATimeToComeIsNoWayToBeLeftOut() {
        database.record("EA-future", Duration.ofHours(-1));
        found(Kind.LEFT_OUT, database.number("select max(id) from operation_log"));
    }

    @Test
    void sequencersAtTheSameTimeTakeEachEntryOnce() throws Exception {
        int writers = 3;
        int each = 200;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "EA-w" + writer + "-";
            work.add(() -> {
                for (int i = 0; i < each; i++) {
                    database.record(name + i, LONG_AGO);
                }
                return 0;
            });
            work.add(() -> {
                int taken = 0;
                for (int i = 0; i < 20; i++) {
                    taken += database.sequencer().run();
                }
                return taken;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        int taken = 0;
        for (Future<Integer> done : threads.invokeAll(work)) {
            taken += done.get();
        }
        threads.shutdown();
        taken += database.sequencer().run();
        assertEquals(writers * each, taken);
        assertEquals(ENTRIES + writers * each, database.number("select count(*) from log_leaf"));
        assertEquals(List.of(), database.findings(Collections.emptyIterator()));
    }

    @Test
    void moreThanABatchIsTakenInOneRun() {
        database.tamper(
                "insert into operation_log (at, role, actor, action, subject)"
                        + " select now(), 'citizen', 'citizen', 'case.received', 'EA-' || n from generate_series(1, 5001) n",
                "insert into log_pending select id from operation_log where id > " + ENTRIES);
        assertEquals(5001, database.sequencer().run());
        assertEquals(List.of(), database.findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update operation_log set actor = 'x'",
                "delete from operation_log",
                "truncate operation_log cascade",
                "update log_leaf set hash = ''",
                "delete from log_leaf",
                "truncate log_leaf",
                "update log_head set root = ''",
                "delete from log_head",
                "truncate log_head",
                "alter table log_head disable trigger all",
                "insert into log_pending values (1)"
            })
    void theDeskCanOnlyAdd(String sql) throws SQLException {
        try (Connection connection = database.desk().getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> statement.execute(sql))
                            .getSQLState());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"operation_log", "log_leaf", "log_head"})
    void notEvenItsOwnerChangesIt(String table) {
        for (String sql : List.of("delete from " + table, "truncate " + table + " cascade")) {
            String refusal = assertThrows(IllegalStateException.class, () -> database.asOwner(sql))
                    .getMessage();
            assertTrue(refusal.contains("is append-only"), refusal);
        }
    }

    @Test
    void erasureLeavesTheTreeAndNothingToTry() {
        DataKey key = new DataKey(UUID.randomUUID(), new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
        Map<String, String> data = Map.of("name", "王五", "document", "11010119900307803X");
        Commitment commitment = Commitment.to(data, key, new SecureRandom());
        database.record(Deed.of("case.received", "EA-sealed").with(commitment), LONG_AGO);
        database.sequencer().run();
        Commitment stored = storedCommitment();
        assertTrue(stored.isOf(data, key));
        assertEquals(false, stored.isOf(Map.of("name", "王六", "document", "11010119900307803X"), key));
        DataKey another = new DataKey(UUID.randomUUID(), new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
        assertThrows(RuntimeException.class, () -> stored.isOf(data, another));
        assertEquals(List.of(), database.findings());
    }

    private Commitment storedCommitment() {
        try (Connection connection = database.desk().getConnection()) {
            return org.bianmin.ground.log.internal.EntryRows.of(connection, "EA-sealed")
                    .get(0)
                    .deed()
                    .commitment();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void found(Kind kind, Long entry) {
        List<LogFinding> findings = database.findings();
        assertEquals(List.of(kind), findings.stream().map(LogFinding::kind).toList(), findings::toString);
        assertEquals(entry, findings.get(0).entry());
        if (entry != null) {
            assertTrue(findings.get(0).words().zh().contains(" " + entry + " "), findings::toString);
        }
    }

    private List<Kind> kinds() {
        return database.findings().stream().map(LogFinding::kind).toList();
    }

    /** The clock of the verification is not that of the entries. */
    @Test
    void aVerificationOfLaterFindsNothingElse() {
        List<LogFinding> findings = new ArrayList<>();
        new LogVerifier(database.desk(), database.keys, Clock.offset(Clock.systemUTC(), Duration.ofDays(3650)))
                .verify(List.of(database.kept.iterator()), findings::add);
        assertEquals(List.of(), findings);
    }
}
