package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The application form as a browser without JavaScript uses it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplyTest {

    private static final String PAGE = "/desk/apply/zh/east-1";

    @Test
    void aReceiptShowsNumberSecretAndWhatHappensNext() throws SQLException {
        Document receipt = Forms.send(Forms.application("甲一"), PAGE, 200);
        assertEquals(words("receipt_title"), receipt.selectFirst("h1").text());
        assertTrue(number(receipt).matches("EA-\\d{8}-\\d{4}-\\d"), number(receipt));
        assertTrue(secret(receipt).matches("[A-Z0-9]{4}-[A-Z0-9]{4}"), secret(receipt));
        assertNotNull(receipt.getElementById("print"));
        assertEquals(words("receipt_next"), receipt.select("h2").get(0).text());
        assertEquals(1, count("number = ?", number(receipt)));
    }

    @Test
    void theReceiptIsKeptByNoCache() {
        Forms.application("甲二").post(PAGE).then().header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anEmptyFormComesBackWithItsErrorsAtTheTopAndAtTheFields(String language) {
        Document page = Forms.send(
                given().contentType(Forms.TYPE).formParam("village", ""), "/desk/apply/" + language + "/east-1", 422);
        Element summary = page.selectFirst(".esum");
        assertEquals(
                said(language, words("errors_title", "count", Text.same("4"))),
                summary.selectFirst("h2").text());
        assertEquals(4, summary.select("a").size());
        for (Element link : summary.select("a")) {
            Element field = page.getElementById(link.attr("href").substring(1));
            assertNotNull(field, link.attr("href"));
            assertEquals("true", field.attr("aria-invalid"));
            Element error = page.getElementById(field.id() + "-error");
            assertEquals(link.text(), error.text());
            assertTrue(List.of(field.attr("aria-describedby").split(" ")).contains(error.id()));
        }
        assertEquals(
                said(language, words("error_required", "field", new Text("姓名", "Full name"))),
                summary.selectFirst("a").text());
        assertEquals(
                language.equals("zh") ? "zh-CN" : "en", page.selectFirst("html").attr("lang"));
    }

    @Test
    void nothingThatWasTypedIsLost() {
        String tricky = "\"<b>&amp;' 𠮷\n第二行";
        Document page = Forms.send(
                given().contentType(Forms.TYPE)
                        .formParam("applicantName", "王\"五")
                        .formParam("mobile", "13812345678")
                        .formParam("truthful", "yes")
                        .formParam("request", tricky)
                        .formParam("village", "北村"),
                PAGE,
                422);
        assertEquals("王\"五", page.getElementById("f-applicantName").val());
        assertEquals("13812345678", page.getElementById("f-mobile").val());
        assertEquals("北村", page.getElementById("f-village").val());
        assertEquals(
                tricky,
                page.getElementById("f-request")
                        .wholeText()
                        .replace("\r\n", "\n")
                        .replaceFirst("^\n", ""));
        assertTrue(page.getElementById("f-truthful").hasAttr("checked"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 甲三", "en, Jia San"})
    void pressingTheButtonTwiceMakesOneCaseAndShowsItsSecretOnce(String language, String name) throws SQLException {
        String page = "/desk/apply/" + language + "/east-1";
        Document first = Forms.send(Forms.application(name), page, 200);
        Document second = Forms.send(Forms.application(" " + name + " "), page, 200);
        assertEquals(number(first), number(second));
        assertEquals(0, first.select(".msg").size());
        assertEquals(
                words(language, "receipt_again_title"), second.selectFirst("h1").text());
        assertTrue(second.selectFirst(".msg")
                .text()
                .contains(said(language, words("receipt_again", "number", Text.same(number(first))))));
        assertTrue(second.selectFirst(".msg").text().contains(number(first)));
        assertNull(second.getElementById("lookup-secret"));
        assertFalse(second.outerHtml().contains(secret(first)));
        assertEquals(1, count("answers ->> 'applicantName' = ?", name));
    }

    @Test
    void pressingItManyTimesAtOnceMakesOneCaseAndShowsItsSecretOnce() throws Exception {
        ExecutorService presses = Executors.newFixedThreadPool(8);
        List<Document> receipts = new ArrayList<>();
        try {
            List<Callable<Document>> calls = Stream.generate(
                            () -> (Callable<Document>) () -> Forms.send(Forms.application("甲四"), PAGE, 200))
                    .limit(16)
                    .toList();
            for (Future<Document> receipt : presses.invokeAll(calls)) {
                receipts.add(receipt.get());
            }
        } finally {
            presses.shutdown();
        }
        assertEquals(1, receipts.stream().map(ApplyTest::number).distinct().count());
        List<Document> withSecret = receipts.stream()
                .filter(receipt -> receipt.getElementById("lookup-secret") != null)
                .toList();
        assertEquals(1, withSecret.size());
        String secret = secret(withSecret.get(0));
        assertEquals(
                1,
                receipts.stream()
                        .filter(receipt -> receipt.outerHtml().contains(secret))
                        .count());
        assertEquals(1, count("answers ->> 'applicantName' = ?", "甲四"));
    }

    @Test
    void numbersOfManyPeopleAtOnceAreAllDifferent() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = Stream.iterate(0, i -> i + 1)
                    .limit(24)
                    .map(i -> (Callable<String>)
                            () -> number(Forms.send(Forms.application("众" + i), "/desk/apply/zh/west-1", 200)))
                    .toList();
            List<String> numbers = new ArrayList<>();
            for (Future<String> number : people.invokeAll(calls)) {
                numbers.add(number.get());
            }
            assertEquals(24, numbers.stream().distinct().count());
        } finally {
            people.shutdown();
        }
    }

    @Test
    void theSamePersonMayApplyForAnotherItem() {
        String one = number(Forms.send(Forms.application("甲五"), PAGE, 200));
        String other = number(Forms.send(Forms.application("甲五"), "/desk/apply/zh/west-second-2", 200));
        assertTrue(!one.equals(other));
    }

    @Test
    void aPhotoIsStoredByteForByte() throws SQLException {
        byte[] photo = new byte[300_000];
        new Random(7).nextBytes(photo);
        Document receipt = Forms.send(withPhoto("甲六", "户口簿.png", photo), PAGE, 200);
        try (Connection connection = PostgresResource.connect();
                PreparedStatement query = connection.prepareStatement(
                        "select a.content from case_attachment a join service_case c on c.id = a.case_id where"
                                + " c.number = ?")) {
            query.setString(1, number(receipt));
            ResultSet rows = query.executeQuery();
            assertTrue(rows.next());
            assertArrayEquals(photo, rows.getBytes(1));
        }
    }

    @Test
    void aFileThatIsTooLargeIsToldAndTheRestIsKept() {
        Document page = Forms.send(withPhoto("jia qi", "x.png", new byte[4 * 1024 * 1024]), PAGE, 422);
        assertEquals(
                words("error_files_too_large", "most", Text.same("3")).zh(),
                page.getElementById("f-attachments-error").text());
        assertEquals("jia qi", page.getElementById("f-applicantName").val());
    }

    @Test
    void anotherErrorRemindsToChooseTheFilesAgain() {
        Document page = Forms.send(withPhoto("", "x.png", new byte[10]), PAGE, 422);
        assertEquals(
                words("error_files_again"),
                page.getElementById("f-attachments-error").text());
    }

    @ParameterizedTest
    @CsvSource({"zh, nosuch-1", "en, west-second-1", "zh, east-3", "en, east-4"})
    void anItemThatCannotBeAppliedForGetsAPageThatSaysSo(String language, String item) {
        Document page = Forms.send(Forms.application("x"), "/desk/apply/" + language + "/" + item, 404);
        assertEquals(words(language, "not_found_title"), page.selectFirst("h1").text());
    }

    private static RequestSpecification withPhoto(String name, String file, byte[] photo) {
        return given().multiPart("applicantName", name)
                .multiPart("residentId", Forms.RESIDENT)
                .multiPart("mobile", "13812345678")
                .multiPart("truthful", "yes")
                .multiPart("attachments", file, photo, "image/png");
    }

    private static String said(String language, Text words) {
        return language.equals("zh") ? words.zh() : words.en();
    }

    private static String number(Document receipt) {
        return receipt.getElementById("case-number").text();
    }

    private static String secret(Document receipt) {
        return receipt.getElementById("lookup-secret").text();
    }

    private static long count(String condition, String value) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from service_case where " + condition)) {
            query.setString(1, value);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
