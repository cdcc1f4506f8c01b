package org.bianmin.conformance.knative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bianmin.conformance.Applicant;
import org.bianmin.conformance.Jobs;
import org.bianmin.conformance.Multipart;
import org.bianmin.conformance.Packaging;
import org.bianmin.conformance.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One image, three services: the public desk, a job, and the migration. */
class KnativeIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN = "application/json";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String PING = "dev.knative.sources.ping";

    private static TestDatabase database;
    private static Service desk;
    private static Service draw;
    private static JsonNode migration;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start();
        try (Service migrate = startService(Jobs.MIGRATE, database, Map.of("QUARKUS_FUNQY_EXPORT", Jobs.MIGRATE))) {
            migration = JSON.readTree(binary(migrate, PING, "{}").body());
        }
        desk = startService("desk", database, Map.of("BIANMIN_SITE_ADDRESS", "https://bianmin.example"));
        draw = startService(Jobs.DRAW, database, Map.of("QUARKUS_FUNQY_EXPORT", Jobs.DRAW));
    }

    @AfterAll
    static void stop() throws Exception {
        draw.close();
        desk.close();
        database.close();
    }

    @Test
    void migratesForAnEvent() throws Exception {
        assertTrue(migration.path("executed").asLong() > 0, migration::toString);
        assertEquals(
                migration.path("executed").asLong(),
                database.value("select count(*) from flyway_schema_history where success"));
    }

    @Test
    void aSignInAtOneInstanceHoldsAtAnotherAndEndsAtBoth() throws Exception {
        String list = "/counter/zh/cases";
        database.staff("li.na", "a quiet town by the river", "town-window", "east");
        HttpResponse<String> signedIn = desk.post(
                "/counter/zh/sign-in",
                "application/x-www-form-urlencoded",
                Applicant.urlencoded(Map.of("account", "li.na", "password", "a quiet town by the river", "then", list))
                        .getBytes(UTF_8));
        assertEquals(303, signedIn.statusCode(), signedIn.body());
        String cookie =
                signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        try (Service other =
                startService("other", database, Map.of("BIANMIN_SITE_ADDRESS", "https://bianmin.example"))) {
            HttpResponse<String> seen = other.get(list, cookie);
            assertEquals(200, seen.statusCode(), seen.body());
            assertTrue(seen.body().contains("li.na"), seen.body());
            database.update("update staff_account set session_epoch = session_epoch + 1 where account = 'li.na'");
            assertEquals(303, other.get(list, cookie).statusCode());
            assertEquals(303, desk.get(list, cookie).statusCode());
        }
    }

    @Test
    void takesAFormWithAnAttachment() throws Exception {
        HttpResponse<String> answer = desk.submit(
                Applicant.PATH,
                Multipart.TYPE,
                new Multipart(Applicant.answers("陈群集"))
                        .file("attachments", "证.jpg", "image/jpeg", Applicant.photo(100_001))
                        .body());

        assertEquals(200, answer.statusCode(), answer.body());
        Document receipt = Jsoup.parse(answer.body());
        String number = receipt.getElementById("case-number").text();
        assertEquals(
                1L,
                database.value(
                        "select count(*) from stored_file f join service_case c on c.data_key = f.data_key where"
                                + " c.number = ?",
                        number));
        String lookup = Applicant.urlencoded(Map.of(
                "number",
                number,
                "lookupSecret",
                receipt.getElementById("lookup-secret").text()));
        HttpResponse<String> found =
                desk.submit("/desk/lookup/zh", "application/x-www-form-urlencoded", lookup.getBytes(UTF_8));
        assertEquals(200, found.statusCode(), found.body());
        assertTrue(Jsoup.parse(found.body()).select(".facts dd").eachText().contains(number), found.body());
    }

    /** The service is given the address without its last slash. */
    @Test
    void leadsFromTheDeskToTheSite() throws Exception {
        Document page = Jsoup.parse(post(desk).body());
        for (String address :
                List.of(
                                page.select("a[href]").eachAttr("href"),
                                page.select("link[href]").eachAttr("href"))
                        .stream()
                        .flatMap(List::stream)
                        .filter(address -> address.startsWith("http"))
                        .toList()) {
            assertTrue(address.startsWith("https://bianmin.example/"), address);
        }
        assertTrue(page.select("a[href^=https://bianmin.example/zh/]").size() > 1, page::html);
    }

    @Test
    void answersAFunctionInJson() throws Exception {
        HttpResponse<String> answer =
                desk.post("/look-up-case", PLAIN, "{\"number\":\"?\",\"lookupSecret\":\"?\"}".getBytes(UTF_8));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"field\":\"number\""), answer.body());
    }

    @Test
    void drawsForABinaryEvent() throws Exception {
        for (int i = 1; i <= 21; i++) {
            database.receiveCase("EA-JAN-" + i, Applicant.ITEM, "2025-12-31T16:30:00Z");
        }
        HttpResponse<String> answer = binary(draw, PING, "{\"month\":\"2026-01\",\"by\":\"ping\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode sample = Jobs.sample(JSON.readTree(answer.body()));
        assertEquals(21, sample.path("frameSize").asInt());
        assertEquals(2, sample.path("drawn").size());
        assertEquals(
                "schedule",
                database.value(
                        "select drawn_by from sample_draw where control = ? and month = '2026-01-01'", Jobs.CONTROL),
                "whoever the event names");
    }

    @Test
    void drawsForAStructuredEvent() throws Exception {
        HttpResponse<String> answer = structured(draw, Jobs.DRAW, "{\"month\":\"2026-02\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode event = JSON.readTree(answer.body());
        assertEquals("1.0", event.path("specversion").asText());
        assertEquals("2026-02", Jobs.sample(event.path("data")).path("month").asText());
    }

    @Test
    void refusesAnEventThatMakesNoSense() throws Exception {
        long before = Jobs.draws(database);
        String early = "{\"month\":\"2999-01\"}";
        assertEquals(422, binary(draw, PING, early).statusCode());
        assertEquals(422, structured(draw, PING, early).statusCode());
        refused(400, "", binary(draw, PING, "[1]"));
        refused(400, "", binary(draw, PING, "{\"month\""));
        refused(400, "month", binary(draw, PING, "{\"month\":[1]}"));
        refused(400, "data", structured(draw, PING, "[1]"));
        refused(400, "data.month", structured(draw, PING, "{\"month\":{}}"));
        refused(400, "ce-type", binary(draw, " ", "{}"));
        for (String event : List.of("", "[]", "null", "{", "5")) {
            refused(400, "", draw.post("/", STRUCTURED, event.getBytes(UTF_8)));
        }
        refused(400, "id", draw.post("/", STRUCTURED, "{\"id\":1,\"specversion\":\"x\"}".getBytes(UTF_8)));
        refused(400, "data_base64", event("\"data_base64\": \"e30=\""));
        refused(400, "datacontenttype", event("\"datacontenttype\": \"text/plain\", \"data\": {}"));
        assertEquals(
                415,
                draw.post("/", "application/cloudevents-batch+json", "[]".getBytes(UTF_8))
                        .statusCode());
        assertEquals(
                415,
                draw.post("/", "text/plain", "{}".getBytes(UTF_8), "ce-id", "1").statusCode());
        assertEquals(413, binary(draw, PING, " ".repeat(70_000) + "{}").statusCode());
        assertEquals(before, Jobs.draws(database));
    }

    @Test
    void drawsForAnEventWithoutData() throws Exception {
        for (HttpResponse<String> answer : List.of(
                binary(draw, PING, "{}"),
                binary(draw, PING, ""),
                event("\"time\": \"2026-10-01T00:00:00Z\""),
                structured(draw, PING, "null"))) {
            assertEquals(200, answer.statusCode(), answer.body());
        }
    }

    private static void refused(int status, String field, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(null));
        JsonNode fault = JSON.readTree(answer.body()).path("errors").path(0);
        assertEquals(field, fault.path("field").asText(), answer.body());
        for (String part : List.of("reason", "remedy")) {
            assertTrue(!fault.path(part).path("zh").asText().isBlank(), answer.body());
            assertTrue(!fault.path(part).path("en").asText().isBlank(), answer.body());
        }
    }

    /** A structured event of a ping, with more in it. */
    private static HttpResponse<String> event(String more) throws Exception {
        String event = """
            {"specversion": "1.0", "id": "1", "type": "%s", "source": "/test", %s}
            """.formatted(PING, more);
        return draw.post("/", STRUCTURED, event.getBytes(UTF_8));
    }

    @Test
    void takesNoEventAndNoJobOnThePublicService() throws Exception {
        long before = Jobs.draws(database);
        assertEquals(404, binary(desk, Jobs.DRAW, "{\"month\":\"2026-03\"}").statusCode());
        assertEquals(404, structured(desk, Jobs.DRAW, "{\"month\":\"2026-03\"}").statusCode());
        for (String job : new String[] {Jobs.DRAW, Jobs.MIGRATE}) {
            String encoded = "%%%02x".formatted((int) job.charAt(0)) + job.substring(1);
            for (String path :
                    new String[] {"/" + job, "/" + job + "/", "//" + job, "/desk/../" + job, "/" + encoded}) {
                assertEquals(404, desk.post(path, PLAIN, "{}".getBytes(UTF_8)).statusCode(), path);
            }
            assertEquals(404, desk.statusOf("/" + job));
        }
        assertEquals(before, Jobs.draws(database));
    }

    @Test
    void hasNoDeskOnTheServiceOfAJob() throws Exception {
        assertEquals(
                404,
                draw.post(
                                Applicant.PATH,
                                "application/x-www-form-urlencoded",
                                Applicant.urlencoded(Applicant.answers("褚走错")).getBytes(UTF_8))
                        .statusCode());
        assertEquals(
                404, draw.post("/" + Jobs.MIGRATE, PLAIN, "{}".getBytes(UTF_8)).statusCode());
    }

    @Test
    void isReadyOnlyWithItsDatabase() throws Exception {
        try (TestDatabase own = TestDatabase.start().migrated()) {
            own.away();
            try (Service other = startService("desk-away", own, Map.of())) {
                assertEquals(200, other.statusOf("/q/health/live"));
                assertEquals(503, other.statusOf("/q/health/ready"));
                assertEquals(503, post(other).statusCode());
                own.back();
                assertEquals(200, other.statusOf("/q/health/ready"));
                assertEquals(200, post(other).statusCode());
            }
        }
    }

    private static Service startService(String name, TestDatabase database, Map<String, String> more) throws Exception {
        return Service.start(name, List.of(database.environment(), Packaging.content(), more));
    }

    private static HttpResponse<String> post(Service service) throws Exception {
        return service.submit(
                Applicant.PATH,
                "application/x-www-form-urlencoded",
                Applicant.urlencoded(Applicant.answers("卫重来")).getBytes(UTF_8));
    }

    /** An event whose attributes are headers, as a PingSource sends it. */
    private static HttpResponse<String> binary(Service service, String type, String data) throws Exception {
        return service.post(
                "/",
                PLAIN,
                data.getBytes(UTF_8),
                "ce-specversion",
                "1.0",
                "ce-id",
                "f6cf2d4e-3a43-4fc5-a8b1-6f3f1f1c8a10",
                "ce-type",
                type,
                "ce-source",
                "/apis/v1/namespaces/bianmin/pingsources/" + Jobs.DRAW);
    }

    /** An event that is whole in its body. */
    private static HttpResponse<String> structured(Service service, String type, String data) throws Exception {
        String event = """
            {"specversion": "1.0", "id": "f6cf2d4e-3a43-4fc5-a8b1-6f3f1f1c8a11", "type": "%s", "source": "/test",
             "datacontenttype": "application/json", "data": %s}
            """.formatted(type, data);
        return service.post("/", STRUCTURED, event.getBytes(UTF_8));
    }
}
