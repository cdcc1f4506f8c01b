package org.bianmin.doors.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.IntStream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.ground.log.Actor;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Limits for each address, which a trusted web server names here; the counts stand in the database that all instances share. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(BrakesTest.BehindAWebServer.class)
class BrakesTest {

    private static final int LIMIT = 5;

    @Inject
    Accounts accounts;

    /** As infra/systemd/bianmin.service sets it, with small limits and a window that no test outlives. */
    public static final class BehindAWebServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1",
                    "bianmin.brakes.window", "P365D",
                    "bianmin.brakes.searches", "" + LIMIT,
                    "bianmin.brakes.submissions", "" + LIMIT,
                    "bianmin.brakes.failed-look-ups", "" + LIMIT,
                    "bianmin.brakes.failed-look-ups-of-number", "" + LIMIT,
                    "bianmin.brakes.failed-sign-ins", "" + LIMIT,
                    "bianmin.brakes.failed-sign-ins-of-account", "" + LIMIT);
        }
    }

    @Test
    void whoAsksTooOftenWaitsAndNobodyElse() {
        for (int i = 0; i < LIMIT; i++) {
            assertEquals(200, search("203.0.113.1").statusCode());
        }
        search("203.0.113.1")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("status", equalTo(429));
        assertEquals(200, search("203.0.113.2").statusCode());
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        for (int i = 0; i < LIMIT; i++) {
            assertEquals(200, search("2001:db8::" + i).statusCode());
        }
        assertEquals(429, search("2001:db8::ffff").statusCode());
        assertEquals(200, search("2001:db8:0:1::1").statusCode());
    }

    @Test
    void thisMachineItselfIsNotCounted() {
        for (int i = 0; i < 3 * LIMIT; i++) {
            given().contentType("application/json")
                    .body("{}")
                    .post("/search")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void submissionsAreCounted() {
        for (int i = 0; i < LIMIT; i++) {
            assertEquals(422, submit("203.0.113.20").statusCode());
        }
        assertEquals(429, submit("203.0.113.20").statusCode());
    }

    @Test
    void whoeverGuessesWaitsAndTheOwnerIsNotLockedOut() throws SQLException {
        JsonPath receipt = json("203.0.113.9")
                .body(application())
                .post("/submit-application")
                .jsonPath();
        String number = receipt.getString("receipt.number");
        String secret = receipt.getString("receipt.lookupSecret");

        for (int i = 0; i < LIMIT; i++) {
            assertEquals(200, lookUp("198.51.100.1", number, "AAAA-CCCC").statusCode());
        }
        assertEquals(429, lookUp("198.51.100.1", number, "AAAA-CCCC").statusCode());
        assertEquals(
                429, lookUp("198.51.100.1", number, secret).statusCode(), "whether a guess is right is not looked at");

        for (int i = 0; i < 2 * LIMIT; i++) {
            assertEquals(200, lookUp("198.51.101." + i, number, "AAAA-CCCC").statusCode());
        }
        assertEquals(429, lookUp("198.51.101.1", number, "AAAA-DDDD").statusCode(), "one guess, while many guess");

        for (int i = 0; i < 3 * LIMIT; i++) {
            Response opened = lookUp("192.0.2.44", number, secret);
            assertEquals(number, opened.jsonPath().getString("found.number"));
        }
        assertEquals(3 * LIMIT, logged(number), "each guess that was looked at stands in the log");
    }

    @Test
    void guessesThatComeTogetherAreCountedTogether() {
        JsonPath receipt = json("203.0.113.10")
                .body(application())
                .post("/submit-application")
                .jsonPath();
        String number = receipt.getString("receipt.number");
        long answered = IntStream.range(0, 8 * LIMIT)
                .parallel()
                .filter(i -> lookUp("198.51.100.7", number, "AAAA-EEEE").statusCode() == 200)
                .count();
        assertTrue(answered <= LIMIT, answered + " guesses were looked at");
    }

    @Test
    void whoeverGuessesAPasswordWaitsAndItsOwnerIsNotLockedOut() {
        String password = accounts.create(
                Authority.operator(Actor.operator("root")), "besieged", "王芳", StaffRole.REVIEWER, Unit.ofPlace("east"));
        for (int i = 0; i < LIMIT; i++) {
            assertEquals(303, signIn("198.51.100.81", "besieged", "guess").statusCode());
        }
        signIn("198.51.100.81", "besieged", password)
                .then()
                .statusCode(429)
                .contentType("text/html")
                .header("Retry-After", matchesPattern("[1-9]\\d*"));
        for (int i = 0; i < 2 * LIMIT; i++) {
            assertEquals(303, signIn("198.51.102." + i, "besieged", "guess").statusCode());
        }
        assertEquals(429, signIn("198.51.102.1", "besieged", "guess").statusCode(), "one guess, while many guess");
        for (int i = 0; i < 3 * LIMIT; i++) {
            signIn("192.0.2.88", "besieged", password)
                    .then()
                    .statusCode(303)
                    .header("Location", equalTo("/counter/zh/home"));
        }
    }

    @Test
    void theCountsNameNobody() throws SQLException {
        search("203.0.113.77");
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*), min(length(subject)), max(length(subject)) from request_count")) {
            row.next();
            assertTrue(row.getInt(1) > 0);
            assertEquals(32, row.getInt(2));
            assertEquals(32, row.getInt(3));
        }
    }

    private static int logged(String number) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from operation_log where action ="
                        + " 'case.look-up-failed' and request_id is not null and subject = '" + number + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String application() {
        return "{\"key\":\"" + java.util.UUID.randomUUID()
                + "\",\"item\":\"west-1\",\"language\":\"zh\",\"answers\":{\"applicantName\":\"李四\",\"residentId\":"
                + "\"11010119900307803X\",\"mobile\":\"13900000000\",\"truthful\":\"yes\"}}";
    }

    private static Response signIn(String from, String account, String password) {
        return given().header("X-Forwarded-For", from)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("account", account)
                .formParam("password", password)
                .redirects()
                .follow(false)
                .post("/counter/zh/sign-in");
    }

    private static Response search(String from) {
        return json(from).body("{\"query\":\"a\"}").post("/search");
    }

    private static Response submit(String from) {
        return json(from)
                .body("{\"key\":\"" + java.util.UUID.randomUUID() + "\",\"item\":\"west-1\"}")
                .post("/submit-application")
                .then()
                .extract()
                .response();
    }

    private static Response lookUp(String from, String number, String secret) {
        return json(from)
                .body("{\"number\":\"" + number + "\",\"lookupSecret\":\"" + secret + "\"}")
                .post("/look-up-case");
    }

    private static io.restassured.specification.RequestSpecification json(String from) {
        return given().contentType("application/json").header("X-Forwarded-For", from);
    }
}
