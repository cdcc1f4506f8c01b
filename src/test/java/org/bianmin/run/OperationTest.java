package org.bianmin.run;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.PostgresResource;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** What whoever runs the desk sees of it: its health, its metrics, and a log that tells the request and never the person. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OperationTest {

    /** Of a day on which there was no desk. */
    private static final String NUMBER =
            CaseNumber.of("EA", LocalDate.of(2001, 1, 1), 1).value();

    private static final List<String> PERSONAL =
            List.of("欧阳测试", "11010119900307803X", "13912345678", "住在某某路", "AAAA-QQQQ", "geheim.jpg");

    @Test
    void whetherItLivesAndIsReadyIsToldToEverybodyHere() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("keys", "content"))
                .body("checks.find { it.name.contains('atabase') }.status", equalTo("UP"));
    }

    @Test
    void metricsCountWhatHappensForWhoHasAToken() {
        given().get("/q/metrics").then().statusCode(401);
        double before = metric("bianmin_lookups_failed_total");
        lookUp();
        assertEquals(before + 1, metric("bianmin_lookups_failed_total"));
        for (String name : List.of(
                "bianmin_cases_received_total",
                "bianmin_cases_refused_total",
                "bianmin_jobs_failed_total",
                "bianmin_requests_braked_total",
                "bianmin_log_unsequenced")) {
            assertTrue(metric(name) >= 0, name);
        }
    }

    /** Cases that are taken in, refused, broken and looked up: none leaves in the log what was typed. */
    @Test
    void theLogNamesNobodyAndEveryLineItsRequest() {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        Handler keeper = keeper(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(keeper);
        try {
            submit("{\"key\":\"" + java.util.UUID.randomUUID()
                    + "\",\"item\":\"west-1\",\"language\":\"zh\",\"answers\":" + answers("11010119900307803X") + "}");
            submit("{\"key\":\"" + java.util.UUID.randomUUID() + "\",\"item\":\"west-1\",\"answers\":" + answers("1")
                    + "}");
            submit("{\"key\":7,\"answers\":" + answers("11010119900307803X") + "}");
            submit("{\"item\":\"欧阳测试\",\"answers\":" + answers("11010119900307803X"));
            submit("{\"欧阳测试\":\"13912345678\"}");
            lookUp();
            given().contentType("application/json")
                    .header("Authorization", PostgresResource.operator())
                    .body("{\"month\":\"欧阳测试\"}")
                    .post("/draw-monthly-sample");
            given().contentType("multipart/form-data")
                    .multiPart("applicantName", "欧阳测试")
                    .multiPart("attachments", "geheim.jpg", new byte[] {1}, "image/jpeg")
                    .post("/desk/apply/zh/west-1");
            given().contentType("application/x-www-form-urlencoded")
                    .body("number=%ZZ13912345678&lookupSecret=AAAA-QQQQ")
                    .post("/desk/lookup/zh");
            org.jboss.logging.Logger.getLogger("a.test").info("the log is read");
        } finally {
            root.removeHandler(keeper);
        }
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            PERSONAL.forEach(word -> assertFalse(line.contains(word), line));
        }
    }

    @Test
    void theNumberOfTheRequestStandsInTheProblem() {
        given().header("X-Request-Id", "call-0815")
                .contentType("application/json")
                .body("{")
                .post("/search")
                .then()
                .statusCode(400)
                .body("detail", containsString("call-0815"))
                .body("instance", equalTo("urn:bianmin:request:call-0815"));
    }

    private static Handler keeper(List<String> lines) {
        Formatter formatter = new PatternFormatter("%-5p [%c] %X{requestId} %s%e%n");
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(formatter.format(ExtLogRecord.wrap(entry)));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private static String answers(String residentId) {
        return "{\"applicantName\":\"欧阳测试\",\"residentId\":\"" + residentId
                + "\",\"mobile\":\"13912345678\",\"request\":\"住在某某路\",\"truthful\":\"yes\"}";
    }

    private static void submit(String body) {
        given().contentType("application/json").body(body).post("/submit-application");
    }

    private static void lookUp() {
        given().contentType("application/json")
                .body("{\"number\":\"" + NUMBER + "\",\"lookupSecret\":\"AAAA-QQQQ\"}")
                .post("/look-up-case");
    }

    private static double metric(String name) {
        return given().header("Authorization", PostgresResource.operator())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }
}
