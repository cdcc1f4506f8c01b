package org.bianmin.doors.functions.jobs;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.domain.cases.CaseReading;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.crypto.BrokenSealException;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Commitment;
import org.bianmin.ground.log.LogEntry;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.settings.Settings;
import org.bianmin.support.Fixture;
import org.bianmin.support.PlainText;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code verify-log} answers over HTTP, of a log of the desk's own cases: sound, tampered with, and after an erasure. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VerifyLogFunctionTest {

    private static final String JOB = "run-due-deadlines";
    private static final String NAME = "司马留痕";
    private static final Actor CLERK = Actor.staff("clerk");

    private final SecureRandom random = new SecureRandom();

    @Inject
    Intake intake;

    @Inject
    CaseErasure erasure;

    @Inject
    CaseReading reading;

    @Inject
    DataKeys keys;

    @Inject
    OperationLog log;

    @Inject
    Settings settings;

    private CaseNumber first;

    @BeforeEach
    void threeCasesInTheLog() throws Exception {
        // Counts limits again if that is due today, so that nothing of it comes in later.
        sequence();
        emptyLog();
        first = submit();
        submit();
        sequence();
        submit();
        sequence();
        isSound(verify("{}"), 3);
    }

    /** Other tests find a log that is sound, if only because there is nothing in it. */
    @AfterEach
    void emptyLog() throws Exception {
        tamper("truncate operation_log, log_leaf, log_head, log_pending");
        Files.deleteIfExists(heads());
    }

    @Test
    void aSoundLogIsSaidToBeSoundWithItsHead() {
        JsonPath verdict = verify("{}");
        isSound(verdict, 3);
        assertTrue(verdict.getString("head").contains(" 3 "), verdict::prettify);
        isSound(verify("{\"head\":\"" + verdict.getString("head") + "\"}"), 3);
        isSound(verify(""), 3);
    }

    @Test
    void aRecountThatFailsIsToldAndTheLogIsTakenCareOfAllTheSame() throws Exception {
        submit();
        tamper("alter table work_list rename to work_list_away");
        try {
            answer(JOB, "{\"recount\": true}").statusCode(500);
        } finally {
            tamper("alter table work_list_away rename to work_list");
        }
        isSound(verify("{}"), 4);
        JsonPath ran = call(JOB, "{\"recount\": true}");
        assertEquals(0, ran.getInt("entries"), ran::prettify);
        assertTrue(ran.getLong("recount.looked") >= 0, ran::prettify);
    }

    /** What a scheduler sends that asks for nothing, or for nothing that is known, is the minute's usual call; no JSON is refused. */
    @Test
    void whateverASchedulerSendsIsUnderstoodOrRefused() throws Exception {
        for (String body : List.of("", "{}", "null", "{\"recount\": null}", "{\"other\": 1}")) {
            assertTrue(call(JOB, body).get("recount") == null, body);
        }
        for (String body : List.of("no json", "[1]", "{\"recount\": \"maybe\"}")) {
            answer(JOB, body).statusCode(400);
        }
    }

    @Test
    void oneEntryChangedIsNamed() throws Exception {
        long entry = entryAt(1);
        tamper("update operation_log set actor = 'somebody' where id = " + entry);
        isWrong(verify("{}"), "CHANGED", entry);
    }

    @Test
    void oneEntryRemovedIsNamed() throws Exception {
        long entry = entryAt(1);
        tamper("delete from operation_log where id = " + entry);
        isWrong(verify("{}"), "REMOVED", entry);
    }

    @Test
    void twoEntriesExchangedAreFound() throws Exception {
        tamper(
                "update log_leaf set position = -1 where position = 0",
                "update log_leaf set position = 0 where position = 1",
                "update log_leaf set position = 1 where position = -1");
        JsonPath verdict = verify("{}");
        assertFalse(verdict.getBoolean("sound"), verdict::prettify);
        assertEquals(
                List.of("REARRANGED"),
                verdict.getList("findings.kind").stream().distinct().toList());
    }

    @Test
    void theEndCutOffIsFoundByTheHeadsBesideTheDatabaseOrTheOneThatIsSent() throws Exception {
        String head = verify("{}").getString("head");
        tamper(
                "delete from operation_log where id = " + entryAt(2),
                "delete from log_leaf where position = 2",
                "delete from log_head where size = 3");
        isWrong(verify("{}"), "CUT_OFF", null);
        Files.delete(heads());
        isSound(verify("{}"), 2);
        isWrong(verify("{\"head\":\"" + head + "\"}"), "CUT_OFF", null);
    }

    /** The log says for good that there was a case, and shows for as long as the data are there that they are those of then. */
    @Test
    void anErasureLeavesTheTreeAndNothingToReadOrTry() throws Exception {
        Commitment before = received().deed().commitment();
        Map<String, String> answers =
                reading.read(first, CLERK, "to compare").orElseThrow().answers();
        assertEquals(NAME, answers.get("applicantName"));
        assertTrue(before.isOf(answers, key(before).orElseThrow()));
        String head = verify("{}").getString("head");

        erasure.erase(first, CLERK, "asked for in writing");

        sequence();
        isSound(verify("{\"head\":\"" + head + "\"}"), 5);
        Commitment after = received().deed().commitment();
        assertArrayEquals(before.hash(), after.hash());
        assertArrayEquals(before.sealedSalt(), after.sealedSalt());
        assertEquals(Optional.empty(), key(after));
        DataKey another =
                QuarkusTransaction.requiringNew().call(() -> keys.draw().key());
        assertThrows(BrokenSealException.class, () -> after.isOf(answers, another));
        assertEquals(
                Map.of(), reading.read(first, CLERK, "to see").orElseThrow().answers());
        assertNull("select answers_sealed from service_case where number = '" + first.value() + "'");
        assertNull("select wrapped from data_key where id = '" + before.dataKey() + "'");
        try (Connection connection = PostgresResource.connect()) {
            assertEquals(List.of(), PlainText.of(connection, List.of(NAME.getBytes())));
        }
    }

    /** A backup brings a case back that was erased after it; its key is gone, because keys are backed up apart. */
    @Test
    void aCaseThatCameBackWithoutItsKeyIsErasedAgainAndOthersStay() throws Exception {
        CaseNumber other = submit();
        tamper("update data_key set wrapped = null, erased_at = now() where id = (select data_key from service_case"
                + " where number = '" + first.value() + "')");
        assertEquals(1, erasure.eraseThoseWithoutKey(CLERK, "erased since the backup"));
        assertEquals(0, erasure.eraseThoseWithoutKey(CLERK, "again"));
        assertTrue(reading.read(first, CLERK, "to see").orElseThrow().erasedAt() != null);
        for (String column : List.of("answers_sealed", "document_index", "telephone_index", "same_answers")) {
            assertNull("select " + column + " from service_case where number = '" + first.value() + "'");
        }
        assertEquals(
                List.of("clerk: erased since the backup"),
                log.of(first.value()).stream()
                        .filter(entry -> entry.deed().action().equals("case.erased"))
                        .map(entry -> entry.actor().name() + ": " + entry.deed().details())
                        .toList());
        assertEquals(
                NAME,
                reading.read(other, CLERK, "to see").orElseThrow().answers().get("applicantName"));
        sequence();
        assertTrue(verify("{}").getBoolean("sound"));
    }

    private LogEntry received() {
        return log.of(first.value()).stream()
                .filter(entry -> entry.deed().action().equals("case.received"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<DataKey> key(Commitment commitment) {
        return QuarkusTransaction.requiringNew().call(() -> keys.find(commitment.dataKey()));
    }

    private CaseNumber submit() {
        Map<String, String> answers = Map.of(
                "applicantName", NAME,
                "documentType", "resident-card",
                "residentId", "11010519491231002X",
                "mobile", "13900001111",
                "village", "东镇",
                "request", "屋顶漏水",
                "truthful", "yes");
        return new CaseNumber(
                intake.submit(Fixture.BOOK, FormKey.draw(random), new Submission("east-1", "zh", answers, List.of()))
                        .receipt()
                        .number());
    }

    private static void sequence() {
        call(JOB, "{}");
    }

    private static JsonPath verify(String body) {
        return call("verify-log", body);
    }

    private static JsonPath call(String function, String body) {
        return answer(function, body).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse answer(String function, String body) {
        return given().header("Content-Type", "application/json")
                .header("Authorization", PostgresResource.operator())
                .body(body)
                .post("/" + function)
                .then();
    }

    private static void isSound(JsonPath verdict, int entries) {
        assertTrue(verdict.getBoolean("sound"), verdict::prettify);
        assertEquals(entries, verdict.getInt("entries"));
        assertEquals(0, verdict.getInt("wrong"));
        assertEquals(List.of(), verdict.getList("findings"));
    }

    private static void isWrong(JsonPath verdict, String kind, Long entry) {
        assertFalse(verdict.getBoolean("sound"), verdict::prettify);
        assertEquals(1, verdict.getInt("wrong"), verdict::prettify);
        assertEquals(kind, verdict.getString("findings[0].kind"));
        assertEquals(entry == null ? null : entry.toString(), verdict.getString("findings[0].entry"));
        assertFalse(verdict.getString("findings[0].zh").isBlank());
        assertFalse(verdict.getString("findings[0].en").isBlank());
    }

    private Path heads() {
        return settings.data().resolve("log/heads");
    }

    private static long entryAt(int position) throws SQLException {
        return Long.parseLong(value("select entry from log_leaf where position = " + position));
    }

    private static void assertNull(String query) throws SQLException {
        assertEquals(null, value(query), query);
    }

    private static String value(String query) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next(), query);
            return row.getString(1);
        }
    }

    /** As a superuser, with all triggers off. */
    private static void tamper(String... statements) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
