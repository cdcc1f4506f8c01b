package org.bianmin.doors.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a function answers to a request that makes no sense, or comes from whom it should not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FunctionsTest {

    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @ValueSource(strings = {"submit-application", "look-up-case", "search"})
    void whatIsNoRequestIsRefusedInWords(String function) {
        for (String body : List.of(
                "", "null", "{", "[]", "7", "\"text\"", "{\"a\":1}", "{} {}", "nul", "\u0000", "{\"\u0000\":1}")) {
            isProblem(json().body(body).post("/" + function).then(), 400, function + " " + body)
                    .body("errors[0].reason.zh", not(equalTo("")))
                    .body("errors[0].remedy.en", not(equalTo("")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search|{\"query\":5}|query",
                "search|{\"query\":[\"a\"]}|query",
                "search|{\"query\":\"a\",\"wanted\":1}|wanted",
                "look-up-case|{\"number\":true}|number",
                "submit-application|{\"answers\":[]}|answers",
                "submit-application|{\"answers\":{\"name\":{}}}|answers.name",
                "submit-application|{\"attachments\":{}}|attachments",
                "submit-application|{\"attachments\":[{\"content\":\"%%\"}]}|attachments[0].content",
                "submit-application|{\"attachments\":[{\"path\":\"a\"}]}|attachments[0].path"
            })
    void theFieldThatIsWrongIsNamed(String function, String body, String field) {
        isProblem(json().body(body).post("/" + function).then(), 400, body).body("errors[0].field", equalTo(field));
    }

    /** A body that has every field as null, or holds a NUL anywhere, is refused or answered, and never a failure of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"abcdefghijklmnopqrstuv\",\"item\":null,\"language\":null,\"answers\":null,\"attachments\":null}",
                "{\"key\":\"abcdefghijklmnopqrstuv\",\"item\":\"west-1\",\"answers\":{\"applicantName\":null},\"attachments\":[null]}",
                "{\"key\":\"abcdefghijklmnopqrstu\\u0000\",\"item\":\"west-1\"}",
                "{\"key\":\"abcdefghijklmnopqrstuv\",\"item\":\"west\\u0000-1\"}",
                "{\"item\":\"west-1\"}"
            })
    void anApplicationThatHoldsNothingIsRefused(String body) {
        isProblem(json().body(body).post("/submit-application").then(), 422, body)
                .body("errors[0].field", not(equalTo("")));
    }

    @Test
    void aFileThatIsRefusedIsCalledSomethingAlsoWhenItCameWithoutAName() {
        for (String name : List.of("null", "\"\"", "\"/\"")) {
            isProblem(
                            json().body("{\"key\":\"abcdefghijklmnopqrstuv\",\"item\":\"west-1\",\"language\":\"zh\","
                                            + "\"attachments\":[{\"fileName\":" + name
                                            + ",\"mediaType\":\"image/jpeg\",\"content\":\"AAAA\"}]}")
                                    .post("/submit-application")
                                    .then(),
                            422,
                            name)
                    .body("errors.find { it.field == 'attachments' }.reason.zh", containsString("“没有名字的文件”"));
        }
    }

    @Test
    void whatIsLongerThanARequestNeedsIsRefused() {
        String long65k = "{\"query\":\"" + "a".repeat(66_000) + "\"}";
        isProblem(json().body(long65k).post("/search").then(), 413, "65 KB");
    }

    @Test
    void aFunctionTakesNothingButPost() {
        for (String function : List.of("/search", "/submit-application", "/look-up-case")) {
            isProblem(given().get(function).then(), 405, function).header("Allow", equalTo("POST"));
            isProblem(given().put(function).then(), 405, function);
            isProblem(given().delete(function).then(), 405, function);
        }
        isProblem(operator().get("/migrate-database").then(), 405, "an image may be enough");
        json().body("{}").post("/no-such-function").then().statusCode(404);
    }

    @Test
    void aPageElsewhereCallsNoFunction() {
        for (String site : List.of("cross-site", "same-site", "nonsense")) {
            isProblem(
                    json().header("Sec-Fetch-Site", site)
                            .body("{}")
                            .post("/search")
                            .then(),
                    403,
                    site);
        }
        for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
            isProblem(json().header("Origin", origin).body("{}").post("/search").then(), 403, origin);
        }
        json().header("Sec-Fetch-Site", "same-origin")
                .body("{}")
                .post("/search")
                .then()
                .statusCode(200);
        json().header("Origin", "http://localhost")
                .body("{}")
                .post("/search")
                .then()
                .statusCode(200);
        json().body("{}").post("/search").then().statusCode(200);
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml")) {
            isProblem(
                    given().header("Content-Type", type)
                            .body("{}")
                            .post("/search")
                            .then(),
                    415,
                    type);
        }
    }

    @Test
    void aStrangerStartsNoJob() {
        for (String job : List.of("/draw-monthly-sample", "/migrate-database")) {
            isProblem(json().body("{}").post(job).then(), 401, job)
                    .header("WWW-Authenticate", containsString("Bearer"));
            isProblem(
                    json().header("Authorization", "Bearer x")
                            .body("{}")
                            .post(job)
                            .then(),
                    401,
                    job);
            isProblem(
                    json().header("X-Forwarded-For", "127.0.0.1")
                            .body("{}")
                            .post(job)
                            .then(),
                    401,
                    job);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1", "2026-13", "october", "", "2026-10-01", "2026-10\\u0000", "0001-01", "1999-12"})
    void whatIsNoMonthToDrawIsRefusedWithTheReason(String month) {
        isProblem(draw("{\"month\":\"" + month + "\"}"), 422, month)
                .body("errors[0].field", equalTo("month"))
                .body("errors[0].remedy.zh", containsString(NOW.minusMonths(1).toString()));
    }

    @Test
    void aMonthThatIsNotOverIsRefusedWithTheReason() {
        for (YearMonth month : List.of(NOW, NOW.plusMonths(1))) {
            isProblem(draw("{\"by\":\"inspector\",\"month\":\"" + month + "\"}"), 422, month.toString())
                    .body("errors[0].reason.zh", containsString("还没有过完"));
        }
    }

    /** Whoever calls may say to be anybody: in the log stands whose token it was. */
    @Test
    void theActorIsWhoWasAuthenticated() throws SQLException {
        draw("{\"by\":\"书记\"}").statusCode(200);
        List<String> actors = new ArrayList<>();
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select distinct drawn_by from sample_draw union select actor from operation_log")) {
            while (rows.next()) {
                actors.add(rows.getString(1));
            }
        }
        org.hamcrest.MatcherAssert.assertThat(actors, not(hasItem("书记")));
    }

    @Test
    void anAnswerThatMayHoldASecretIsKeptByNobody() {
        json().body("{\"number\":\"x\"}").post("/look-up-case").then().header("Cache-Control", equalTo("no-store"));
        json().body("{}").post("/submit-application").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void underAForeignNameNothingIsAnswered() {
        for (String host : List.of("evil.example", "evil.example:8080", "localhost.evil.example", "[evil]")) {
            given().header("Host", host).get("/desk/search/zh?q=a").then().statusCode(421);
            json().header("Host", host).body("{}").post("/search").then().statusCode(421);
        }
        for (String host : List.of("localhost", "127.0.0.1:1", "192.0.2.7", "[::1]:8080")) {
            given().header("Host", host).get("/desk/search/zh?q=a").then().statusCode(200);
        }
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String about) {
        assertEquals(
                status,
                answer.extract().statusCode(),
                about + ": " + answer.extract().asString());
        return answer.contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-store"))
                .body("status", equalTo(status))
                .body("type", notNullValue())
                .body("title", notNullValue())
                .body("detail", containsString(answer.extract().header("X-Request-Id")));
    }

    private static ValidatableResponse draw(String body) {
        return operator().body(body).post("/draw-monthly-sample").then();
    }

    private static RequestSpecification operator() {
        return json().header("Authorization", PostgresResource.operator());
    }

    private static RequestSpecification json() {
        return given().header("Content-Type", "application/json");
    }
}
