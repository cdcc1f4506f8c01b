package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The one thread through the house: a form becomes a case, the case is looked up, and last month's cases are sampled. Runs
 * against the application in this process and against the packaged one; cases reach last month by the database's own hand.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ThreadTest {

    private static final int CASES = 41;

    @Test
    void fromFormToCaseToSample() throws SQLException {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Document receipt = Forms.send(Forms.application("样本" + i), "/desk/apply/zh/east-5", 200);
            String number = receipt.getElementById("case-number").text();
            String secret = receipt.getElementById("lookup-secret").text();
            Document found =
                    Forms.lookUp("zh", number.toLowerCase(java.util.Locale.ROOT), secret.replace("-", " "), 200);
            assertEquals(
                    Fixture.BOOK.processes().state("received").name().zh(),
                    found.selectFirst(".state").text());
            numbers.add(number);
        }
        moveToLastMonth("east-5");

        JsonPath draws = drawSample("{\"by\":\"inspector\"}");
        String ours = "find { it.item == 'east-5' }.";
        assertEquals(3, draws.getList("").size());
        assertEquals(CASES, draws.getInt(ours + "frameSize"));
        assertEquals(3, draws.getInt(ours + "sampleSize"));
        assertTrue(draws.getString(ours + "reason").startsWith("east-document, r5 c1: 开展实地抽查"));
        List<String> drawn = draws.getList(ours + "drawn");
        assertEquals(3, drawn.size());
        assertTrue(numbers.containsAll(drawn));

        assertEquals(
                drawn, drawSample("{}").getList(ours + "drawn"), "drawn once a month, however often it is asked for");
        assertEquals(new TreeSet<>(numbers), storedFrame("east-5"), "the whole frame is stored");
        assertStoredDrawCannotBeChanged();
    }

    @Test
    void aMonthThatIsNotOverIsNotSampled() {
        given().contentType("application/json")
                .header("Authorization", PostgresResource.operator())
                .body("{\"month\":\"2999-01\"}")
                .post("/draw-monthly-sample")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("month"));
    }

    @Test
    void theFunctionTakesJsonBesideTheForm() {
        JsonPath answer = submit(key(), "李四");
        assertEquals("west-1", answer.getString("receipt.item"));
        assertFalse(answer.getBoolean("receipt.again"));
        assertTrue(answer.getString("receipt.lookupSecret").matches("[A-Z0-9]{4}-[A-Z0-9]{4}"));
        assertEquals(0, answer.getList("errors").size());
    }

    @Test
    void theSameKeyIsTheSameCaseWhateverComesWithIt() {
        String key = key();
        JsonPath first = submit(key, "李五");
        JsonPath second = submit(key, "李六");
        assertTrue(second.getBoolean("receipt.again"));
        assertEquals(first.getString("receipt.number"), second.getString("receipt.number"));
        assertEquals(first.getString("receipt.lookupSecret"), second.getString("receipt.lookupSecret"));
        JsonPath other = submit(key(), "李五");
        assertFalse(other.getBoolean("receipt.again"));
        assertNotEquals(first.getString("receipt.number"), other.getString("receipt.number"));
        assertFalse(other.prettify().contains(first.getString("receipt.lookupSecret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"key\":\"short\",", "\"key\":\"0123456789012345678901 or\",", "\"key\":null,"})
    void withoutAKeyNothingIsTakenIn(String key) {
        given().contentType("application/json")
                .body("{" + key + "\"item\":\"west-1\",\"answers\":{}}")
                .post("/submit-application")
                .then()
                .body("receipt", nullValue())
                .body("errors.size()", equalTo(1))
                .body("errors[0].field", equalTo("key"));
    }

    @Test
    void theFunctionAnswersWithEveryErrorInBothLanguages() {
        Text name = new Text("姓名", "Full name");
        given().contentType("application/json")
                .body("{\"key\":\"" + key() + "\",\"item\":\"west-1\",\"language\":\"en\",\"answers\":{}}")
                .post("/submit-application")
                .then()
                .statusCode(422)
                .body("receipt", nullValue())
                .body("errors.size()", equalTo(4))
                .body("errors[0].field", equalTo("applicantName"))
                .body(
                        "errors[0].reason.zh",
                        equalTo(words("error_required", "field", name).zh()))
                .body(
                        "errors[0].reason.en",
                        equalTo(words("error_required", "field", name).en()));
    }

    @Test
    void aWrongSecretOpensNothingAndTheTypedStays() {
        Document receipt = Forms.send(Forms.application("乙一"), "/desk/apply/zh/east-1", 200);
        String number = receipt.getElementById("case-number").text();
        Document page = Forms.lookUp("en", number, "AAAA-CCCC", 200);
        assertEquals(number, page.getElementById("f-number").val());
        assertEquals("AAAA-CCCC", page.getElementById("f-lookupSecret").val());
        assertEquals(
                words("en", "error_no_such_case"),
                page.getElementById("f-number-error").text());
    }

    @Test
    void aMisreadNumberIsNoticedBeforeTheDatabaseIsAsked() {
        Document page = Forms.lookUp("zh", "EA-20261121-0001-0", "", 200);
        assertEquals(2, page.select(".esum a").size());
    }

    private static String key() {
        return FormKey.draw(new SecureRandom()).value();
    }

    private static JsonPath submit(String key, String name) {
        return given().contentType("application/json")
                .body("{\"key\":\"" + key
                        + "\",\"item\":\"west-1\",\"language\":\"en\",\"answers\":{\"applicantName\":\"" + name
                        + "\",\"residentId\":\"" + Forms.RESIDENT
                        + "\",\"mobile\":\"13900000000\",\"truthful\":\"yes\"}}")
                .post("/submit-application")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath drawSample(String body) {
        return given().contentType("application/json")
                .header("Authorization", PostgresResource.operator())
                .body(body)
                .post("/draw-monthly-sample")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void moveToLastMonth(String item) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update service_case set received_at = date_trunc('month', now() at time zone"
                    + " 'Asia/Shanghai') at time zone 'Asia/Shanghai' - interval '1 second' * id where item = '" + item
                    + "'");
            // What an earlier start of the schedule may have drawn from the empty month.
            statement.execute("truncate sample_draw, sample_unit");
        }
    }

    /** Of one item: a case of another test that was moved back can lie in the last month too. */
    private static Set<String> storedFrame(String item) throws SQLException {
        Set<String> frame = new TreeSet<>();
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select u.case_number from sample_unit u join sample_draw d on d.id = u.draw_id"
                                + " where d.item = '" + item + "'")) {
            while (rows.next()) {
                frame.add(rows.getString(1));
            }
        }
        return frame;
    }

    private static void assertStoredDrawCannotBeChanged() throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("update sample_draw set seed = '1'"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from sample_unit"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from operation_log"));
        }
    }
}
