package org.bianmin.conformance.lambdaevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bianmin.conformance.Applicant;
import org.bianmin.conformance.Events;
import org.bianmin.conformance.Jobs;
import org.bianmin.conformance.LambdaFunction;
import org.bianmin.conformance.Outcome;
import org.bianmin.conformance.Packaging;
import org.bianmin.conformance.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The jobs, on Lambda: one zip, one function a process. The database is made by the function that deployments call. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Lambda's runtime client is for Linux")
class LambdaEventsIT {

    private static final String HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";

    private static TestDatabase database;
    private static LambdaFunction draw;
    private static JsonNode firstMigration;
    private static JsonNode secondMigration;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (LambdaFunction migrate = startFunction("migrate", Jobs.MIGRATE, database)) {
            firstMigration = migrate.invoke("{}").answer();
            secondMigration = migrate.invoke("{}").answer();
        }
        draw = startFunction("draw", Jobs.DRAW, database);
    }

    @AfterAll
    static void stop() throws IOException {
        draw.close();
        database.close();
    }

    @Test
    void migratesOnce() throws Exception {
        assertEquals("", firstMigration.path("from").asText());
        assertTrue(firstMigration.path("executed").asInt() > 0, firstMigration::toString);
        assertEquals(firstMigration.path("to"), secondMigration.path("from"));
        assertEquals(0, secondMigration.path("executed").asInt());
        assertEquals(
                firstMigration.path("executed").asLong(),
                database.value("select count(*) from flyway_schema_history where success"));
    }

    @Test
    void drawsForAConstantInputOfTheScheduler() throws Exception {
        // 2025-12-31 16:30 UTC is January 2026 in China, and 2026-01-31 16:30 UTC is February.
        for (int i = 1; i <= 45; i++) {
            database.receiveCase("EA-JAN-" + i, Applicant.ITEM, "2025-12-31T16:30:00Z");
        }
        database.receiveCase("EA-FEB-1", Applicant.ITEM, "2026-01-31T16:30:00Z");

        JsonNode first = draw.invoke(Events.read(Events.SCHEDULER_CONSTANT)).answer();

        JsonNode sample = Jobs.sample(first);
        assertEquals("2026-01", sample.path("month").asText());
        assertEquals(45, sample.path("frameSize").asInt());
        assertEquals(3, sample.path("sampleSize").asInt());
        assertEquals(3, sample.path("drawn").size());
        assertEquals("schedule", sample.path("drawnBy").asText(), "whoever the input names");
        assertEquals(
                45L,
                database.value(
                        "select count(*) from sample_unit join sample_draw on sample_draw.id = draw_id"
                                + " where control = ? and month = '2026-01-01'",
                        Jobs.CONTROL));

        JsonNode again = draw.invoke(Events.read(Events.SCHEDULER_CONSTANT)).answer();
        assertEquals(sample.path("drawn"), Jobs.sample(again).path("drawn"), "a retry draws nothing new");
    }

    @Test
    void drawsLastMonthForAScheduledEvent() throws Exception {
        String lastMonth = lastMonth();
        for (String shape : new String[] {Events.RULE, Events.SCHEDULER}) {
            JsonNode sample = Jobs.sample(draw.invoke(Events.read(shape)).answer());
            assertEquals(lastMonth, sample.path("month").asText(), shape);
            assertEquals("schedule", sample.path("drawnBy").asText(), shape);
        }
    }

    @Test
    void failsForAnEventThatItDoesNotKnow() throws Exception {
        long before = Jobs.draws(database);
        for (String event : new String[] {"[\"what\"]", "\"what\"", "{\"month\":[1]}", "{\"month\":"}) {
            Outcome outcome = draw.invoke(event);
            assertTrue(outcome.failed(), event);
            assertNotEquals("", outcome.errorType());
        }
        assertEquals(before, Jobs.draws(database));
        assertWorks(draw);
    }

    @Test
    void reportsAnExceptionWithItsTypeAndGoesOn() throws Exception {
        Outcome outcome = draw.invoke("{\"month\":\"2999-01\"}");

        assertTrue(outcome.failed());
        // Funqy wraps what a function throws; the class and the words stand in the message.
        assertEquals("io.quarkus.funqy.runtime.ApplicationException", outcome.errorType());
        assertTrue(
                outcome.errorMessage().startsWith("org.bianmin.ground.refusal.RefusedException: refused: month: "),
                outcome::errorMessage);
        assertWorks(draw);
    }

    @Test
    void failsWhileTheDatabaseIsAwayAndWorksWhenItIsBack() throws Exception {
        try (TestDatabase own = TestDatabase.start().migrated();
                LambdaFunction other = startFunction("draw-away", Jobs.DRAW, own)) {
            own.away();
            assertTrue(other.invoke("{\"month\":\"2026-01\"}").failed());
            own.back();
            assertWorks(other);
            own.away();
            assertTrue(other.invoke("{\"month\":\"2026-02\"}").failed());
            own.back();
            assertEquals(0L, own.value("select count(*) from sample_draw where month = '2026-02-01'"));
            assertWorks(other);
        }
    }

    @Test
    void failsWithoutItsContent() throws Exception {
        long before = Jobs.draws(database);
        try (LambdaFunction other = LambdaFunction.start(
                "draw-without-content",
                HANDLER,
                List.of(
                        database.environment(),
                        Map.of("QUARKUS_FUNQY_EXPORT", Jobs.DRAW, "BIANMIN_CONTENT", "/opt/no-such-layer")))) {
            assertTrue(other.invoke("{\"month\":\"2026-03\"}").failed());
        }
        assertEquals(before, Jobs.draws(database));
    }

    @Test
    void reportsAnExportThatDoesNotExist() throws Exception {
        try (LambdaFunction other = startFunction("no-such-function", "no-such-function", database)) {
            Outcome outcome = other.invoke("{}");
            assertTrue(outcome.failed());
            assertNotEquals("", outcome.errorType());
        }
    }

    private static LambdaFunction startFunction(String name, String export, TestDatabase database) throws IOException {
        return LambdaFunction.start(
                name,
                HANDLER,
                List.of(database.environment(), Packaging.content(), Map.of("QUARKUS_FUNQY_EXPORT", export)));
    }

    private static void assertWorks(LambdaFunction function) throws Exception {
        assertTrue(function.isAlive());
        assertEquals(
                lastMonth(),
                Jobs.sample(function.invoke("{}").answer()).path("month").asText());
    }

    private static String lastMonth() {
        return YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(1).toString();
    }
}
