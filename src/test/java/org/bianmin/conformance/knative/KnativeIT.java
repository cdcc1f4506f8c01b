package org.bianmin.conformance.knative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
    void takesAFormWithAnAttachment() throws Exception {
        byte[] photo = Applicant.photo(100_001);
        HttpResponse<String> answer = desk.post(
                Applicant.PATH,
                Multipart.TYPE,
                new Multipart(Applicant.answers("陈群集"))
                        .file("attachments", "证.jpg", "image/jpeg", photo)
                        .body());

        assertEquals(200, answer.statusCode(), answer.body());
        Document receipt = Jsoup.parse(answer.body());
        String number = receipt.getElementById("case-number").text();
        assertArrayEquals(photo, (byte[]) database.value(
                "select content from case_attachment join service_case on service_case.id = case_id"
                        + " where number = ?",
                number));
        String lookup = Applicant.urlencoded(Map.of(
                "number",
                number,
                "lookupSecret",
                receipt.getElementById("lookup-secret").text()));
        HttpResponse<String> found =
                desk.post("/desk/lookup/zh", "application/x-www-form-urlencoded", lookup.getBytes(UTF_8));
        assertEquals(200, found.statusCode(), found.body());
        assertTrue(found.body().contains(number), found.body());
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
                "ping",
                database.value(
                        "select drawn_by from sample_draw where control = ? and month = '2026-01-01'", Jobs.CONTROL));
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
    void failsAnEventSoThatItIsSentAgain() throws Exception {
        for (String data : new String[] {"{\"month\":\"2999-01\"}", "[1]"}) {
            assertTrue(binary(draw, PING, data).statusCode() >= 500, data);
            assertTrue(structured(draw, PING, data).statusCode() >= 500, data);
        }
        assertEquals(200, binary(draw, PING, "{\"month\":\"2026-01\"}").statusCode());
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
        return service.post(
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
