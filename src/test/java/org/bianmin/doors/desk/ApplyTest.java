package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
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
    void aReceiptShowsNumberSecretAndWhatHappensNext() throws Exception {
        String key = Forms.key();
        Document receipt = Forms.send(Forms.application("甲一", key), PAGE, 200);
        assertEquals(words("receipt_title"), receipt.selectFirst("h1").text());
        assertTrue(number(receipt).matches("EA-\\d{8}-\\d{4,6}-\\d"), number(receipt));
        assertTrue(secret(receipt).matches("[A-Z0-9]{4}-[A-Z0-9]{4}"), secret(receipt));
        assertNotNull(receipt.getElementById("print"));
        assertEquals(words("receipt_next"), receipt.select("h2").get(0).text());
        assertEquals(1, casesOf(key));
    }

    @Test
    void noCacheKeepsAReceipt() {
        Response answer = Forms.application("甲二").redirects().follow(false).post(PAGE);
        assertEquals("no-store", answer.header("Cache-Control"));
        given().cookies(answer.cookies()).get(answer.header("Location")).then().header("Cache-Control", "no-store");
    }

    @Test
    void whatABrowserKeepsIsSealedAndShownToNoScriptAndNoOtherSite() {
        Response answer = Forms.application("甲三").redirects().follow(false).post(PAGE);
        List<String> given = answer.headers().getValues("Set-Cookie");
        assertEquals(1, given.size());
        assertTrue(
                given.get(0)
                        .matches("case-EA-[0-9-]+=[A-Za-z0-9_-]+; Path=/desk/; HttpOnly; SameSite=Lax; Max-Age=1800"),
                given.get(0));
        Document receipt = Forms.send(Forms.application("甲三"), PAGE, 200);
        assertFalse(given.get(0).contains(secret(receipt)));
        assertFalse(answer.header("Location").contains("?"), answer.header("Location"));
    }

    @Test
    void eachFormThatIsServedHasAKeyOfItsOwn() {
        String first = keyOf(new Forms.Visitor().open(PAGE, 200));
        String second = keyOf(new Forms.Visitor().open(PAGE, 200));
        assertTrue(first.matches("[A-Za-z0-9_-]{22,64}"), first);
        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aFormWithoutAKeyIsShownAgainToBeCheckedAndMakesACaseOnlyThen(String language) throws Exception {
        long before = cases();
        Forms.Visitor visitor = new Forms.Visitor();
        String page = "/desk/apply/" + language + "/east-1";
        Document check = visitor.send(
                given().contentType(Forms.TYPE)
                        .formParam("applicantName", "旧页")
                        .formParam("residentId", Forms.RESIDENT)
                        .formParam("mobile", "13812345678")
                        .formParam("truthful", "yes"),
                page,
                200);
        assertEquals(
                words(language, "apply_check_notice"),
                check.getElementById("notice").text());
        assertEquals("旧页", check.getElementById("f-applicantName").val());
        assertEquals(0, check.select(".esum").size());
        assertEquals(before, cases());
        Document receipt = visitor.send(Forms.application("旧页", keyOf(check)), page, 200);
        assertNotNull(receipt.getElementById("case-number"));
        assertEquals(before + 1, cases());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space and more than 22", "%00aaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatIsNoKeyMakesNoCase(String key) throws Exception {
        long before = cases();
        Forms.send(Forms.application("无钥", key), PAGE, 200);
        assertEquals(before, cases());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anEmptyFormComesBackWithItsErrorsAtTheTopAndAtTheFields(String language) {
        Document page = Forms.send(keyed().formParam("village", ""), "/desk/apply/" + language + "/east-1", 200);
        Element summary = page.selectFirst(".esum");
        assertTrue(summary.hasAttr("autofocus"));
        int errors = summary.select("a").size();
        assertTrue(errors > 1, summary::html);
        assertEquals(
                said(language, words("errors_title", "count", Text.same(String.valueOf(errors)))),
                summary.selectFirst("h2").text());
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
                keyed().formParam("applicantName", "王\"五")
                        .formParam("mobile", "13812345678")
                        .formParam("truthful", "yes")
                        .formParam("request", tricky)
                        .formParam("village", "北村"),
                PAGE,
                200);
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

    @Test
    void aHalfFilledFormIsShownToItsOwnBrowserOnlyAndInBothLanguages() {
        Forms.Visitor visitor = new Forms.Visitor();
        visitor.send(keyed().formParam("applicantName", "半张"), PAGE, 200);
        String address = visitor.address();
        assertTrue(address.matches("/desk/apply/zh/east-1\\?form=[0-9a-f]{16}"), address);
        Document english = visitor.open(address.replace("/zh/", "/en/"), 200);
        assertEquals("半张", english.getElementById("f-applicantName").val());
        assertTrue(english.select(".tool a").eachAttr("href").contains(address));

        Document stranger = new Forms.Visitor().open(address, 200);
        assertEquals("", stranger.getElementById("f-applicantName").val());
        assertEquals(words("apply_missed"), stranger.getElementById("notice").text());
        assertNotEquals(keyOf(english), keyOf(stranger));
    }

    @ParameterizedTest
    @CsvSource({"zh, en", "en, zh"})
    void pressingTheButtonTwiceIsOneCaseAndItsBrowserSeesTheSecretAgain(String language, String other)
            throws Exception {
        String key = Forms.key();
        Forms.Visitor visitor = new Forms.Visitor();
        Document first = visitor.send(Forms.application("二次", key), "/desk/apply/" + language + "/east-1", 200);
        Document second = visitor.send(Forms.application("二次", key), "/desk/apply/" + other + "/east-1", 200);
        assertEquals(number(first), number(second));
        assertEquals(secret(first), secret(second));
        assertEquals(words(other, "receipt_title"), second.selectFirst("h1").text());
        assertEquals(secret(first), secret(visitor.open("/desk/receipt/zh/" + number(first), 200)));
        assertEquals(1, casesOf(key));

        Document stranger = new Forms.Visitor().open("/desk/receipt/" + language + "/" + number(first), 200);
        assertNull(stranger.getElementById("lookup-secret"));
        assertEquals(number(first), stranger.getElementById("f-number").val());
        assertEquals("", stranger.getElementById("f-lookupSecret").val());
        assertFalse(stranger.outerHtml().contains(secret(first)));
    }

    @Test
    void aNumberThatNobodyHasIsAnsweredLikeOneThatSomebodyHas() {
        String taken = number(Forms.send(Forms.application("有号"), PAGE, 200));
        String free = CaseNumber.of("EA", LocalDate.of(2026, 1, 1), 1).value();
        for (String kind : List.of("receipt", "case")) {
            Document of = new Forms.Visitor().open("/desk/" + kind + "/zh/" + taken, 200);
            Document none = new Forms.Visitor().open("/desk/" + kind + "/zh/" + free, 200);
            assertEquals(of.outerHtml().replace(taken, free), none.outerHtml());
        }
        new Forms.Visitor().open("/desk/receipt/zh/nonsense", 404);
    }

    @Test
    void theSameAnswersOnAnotherFormAreAnotherCaseAndTellNobodyTheFirstSecret() {
        Document first = Forms.send(Forms.application("同名"), PAGE, 200);
        Document second = Forms.send(Forms.application("同名"), PAGE, 200);
        assertNotEquals(number(first), number(second));
        assertNotEquals(secret(first), secret(second));
    }

    @Test
    void pressingItManyTimesAtOnceMakesOneCase() throws Exception {
        String key = Forms.key();
        ExecutorService presses = Executors.newFixedThreadPool(8);
        List<String> receipts = new ArrayList<>();
        try {
            List<Callable<String>> calls = Stream.generate(() -> (Callable<String>) () -> {
                        Document receipt = Forms.send(Forms.application("甲四", key), PAGE, 200);
                        return number(receipt) + secret(receipt);
                    })
                    .limit(16)
                    .toList();
            for (Future<String> receipt : presses.invokeAll(calls)) {
                receipts.add(receipt.get());
            }
        } finally {
            presses.shutdown();
        }
        assertEquals(1, receipts.stream().distinct().count(), receipts::toString);
        assertEquals(1, casesOf(key));
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

    @ParameterizedTest
    @CsvSource({"zh, nosuch-1", "en, west-second-1", "zh, east-3", "en, east-4"})
    void anItemThatCannotBeAppliedForGetsAPageThatSaysSoAndASearch(String language, String item) {
        String address = "/desk/apply/" + language + "/" + item;
        for (Document page :
                List.of(Forms.send(Forms.application("x"), address, 404), new Forms.Visitor().open(address, 404))) {
            assertEquals(
                    words(language, "not_found_title"), page.selectFirst("h1").text());
            assertEquals(
                    "/desk/search/" + language,
                    page.selectFirst("form[role=search]").attr("action"));
        }
    }

    @Test
    void aRefusedLookUpIsShownAgainAndTheCaseHasAnAddressForItsBrowser() {
        Document receipt = Forms.send(Forms.application("查号"), PAGE, 200);
        Forms.Visitor visitor = new Forms.Visitor();
        RequestSpecification wrong = given().contentType(Forms.TYPE)
                .formParam("number", number(receipt))
                .formParam("lookupSecret", "AAAA-CCCC");
        Document refused = visitor.send(wrong, "/desk/lookup/en", 200);
        assertEquals("/desk/lookup/en", visitor.address());
        assertEquals(number(receipt), refused.getElementById("f-number").val());
        RequestSpecification right = given().contentType(Forms.TYPE)
                .formParam("number", number(receipt))
                .formParam("lookupSecret", secret(receipt));
        Document found = visitor.send(right, "/desk/lookup/en", 200);
        assertEquals("/desk/case/en/" + number(receipt), visitor.address());
        assertEquals(
                Fixture.BOOK.processes().state("received").name().en(),
                found.selectFirst(".state").text());
        assertEquals(
                Fixture.BOOK.processes().state("received").name().zh(),
                visitor.open("/desk/case/zh/" + number(receipt), 200)
                        .selectFirst(".state")
                        .text());
        assertNull(new Forms.Visitor()
                .open("/desk/case/zh/" + number(receipt), 200)
                .selectFirst(".state"));
        given().redirects()
                .follow(false)
                .get("/desk/lookup/en")
                .then()
                .statusCode(303)
                .header("Location", "/en/lookup.html");
    }

    private static RequestSpecification keyed() {
        return given().contentType(Forms.TYPE).formParam("key", Forms.key());
    }

    private static String said(String language, Text words) {
        return language.equals("zh") ? words.zh() : words.en();
    }

    private static String keyOf(Document form) {
        return form.selectFirst("input[name=key]").val();
    }

    private static String number(Document receipt) {
        return receipt.getElementById("case-number").text();
    }

    private static String secret(Document receipt) {
        return receipt.getElementById("lookup-secret").text();
    }

    private static long casesOf(String key) throws SQLException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
        return count("where form_key_hash = ?", hash);
    }

    private static long cases() throws SQLException {
        return count("where ? is not null", new byte[0]);
    }

    private static long count(String condition, byte[] value) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from service_case " + condition)) {
            query.setBytes(1, value);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
