package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives broken gets a page in the language of its address that says what to do. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BrokenPostTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"applicantName\"\r\n\r\nx\r\n";

    @TestHTTPResource("/")
    URL address;

    static Stream<Arguments> broken() {
        String many = IntStream.range(0, 5000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        String manyParts = IntStream.range(0, 300)
                .mapToObj(i -> "--x\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\n1\r\n")
                .collect(Collectors.joining());
        String file =
                "--x\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"a.jpg\"\r\nContent-Type: ";
        return Stream.of(
                Arguments.of(PARTS, PART, 400, "broken"),
                Arguments.of(PARTS, PART.replace("--x", "--y") + "--y--", 400, "broken"),
                Arguments.of("multipart/form-data", PART + "--x--", 400, "broken"),
                Arguments.of(PARTS, "--x\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x--\r\n", 400, "broken"),
                Arguments.of(PARTS, file + "image/jpeg; charset=binary\r\n\r\nx\r\n--x--\r\n", 400, "broken"),
                Arguments.of(PARTS, manyParts + "--x--\r\n", 400, "fields"),
                Arguments.of(FORM, many, 400, "fields"),
                Arguments.of(FORM, "applicantName=%ZZ", 400, "broken"),
                Arguments.of(FORM, "applicantName=%FF", 400, "letters"),
                Arguments.of(FORM, "applicantName=%D5%C5", 400, "letters"),
                Arguments.of(FORM + "; charset=nonsense", "applicantName=x", 400, "letters"),
                Arguments.of("text/plain", "applicantName=x", 415, "kind"),
                Arguments.of("application/json", "{}", 415, "kind"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void getsAPageThatSaysWhatToDo(String type, String body, int status, String reason) {
        for (String address : new String[] {"/desk/apply/zh/east-1", "/desk/lookup/en"}) {
            String language = address.contains("/en") ? "en" : "zh";
            Response answer = raw(type, body).post(address);
            assertPage(answer, status, language, "trouble_" + reason + "_title");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/case/zh/TC-20261120-0001-1%00, zh",
        "/desk/case/en/%00, en",
        "/desk/search/zh?q=%00, zh",
        "/counter/zh/cases/TC%0d%0aX, zh"
    })
    void noAddressHasAControlCharacterInIt(String address, String language) {
        for (String method : new String[] {"GET", "POST"}) {
            Response answer = given().urlEncodingEnabled(false)
                    .contentType(FORM)
                    .redirects()
                    .follow(false)
                    .request(method, address);
            assertPage(answer, 404, language, "not_found_title");
        }
    }

    @ParameterizedTest
    @CsvSource({"a%5cb, a%5Cb", "%22%3cb%3e, %22%3Cb%3E", "a%20b%3f, a%20b%3F", "TC-1, TC-1"})
    void whereANumberLeadsItStandsAsInAnAddress(String typed, String leads) {
        for (String form : new String[] {"steps", "answer", "telephone"}) {
            Response answer = given().urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .get("/desk/case/zh/" + typed + "/" + form);
            assertEquals(303, answer.statusCode());
            assertTrue(answer.header("Location").endsWith("/desk/case/zh/" + leads), answer.header("Location"));
        }
    }

    @Test
    void tooMuchIsSaidInTheLanguageOfTheAddress() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.toURI().resolve("/desk/apply/en/east-1"))
                                .header("Content-Type", PARTS)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[41 * 1024 * 1024]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals(words("en", "trouble_size_title"), page.selectFirst("h1").text());
        assertEquals(
                "/desk/apply/en/east-1",
                page.selectFirst("a[href^=/desk/apply/]").attr("href"));
    }

    @Test
    void aLongTextIsKeptAndItsFieldSaysSo() {
        String text = "长".repeat(50_000);
        Document page = Forms.send(
                given().multiPart("key", Forms.key()).multiPart("request", text, "text/plain; charset=UTF-8"),
                "/desk/apply/zh/east-1",
                200);
        assertEquals("true", page.getElementById("f-request").attr("aria-invalid"));
        assertEquals(text, page.getElementById("f-request").wholeText().strip());
    }

    @ParameterizedTest
    @CsvSource({FORM + ", ''", PARTS + ", --x--"})
    void anEmptyFormIsShownToBeFilledIn(String type, String body) {
        Document page = Forms.send(raw(type, body), "/desk/apply/zh/east-1", 200);
        assertEquals("", page.getElementById("f-applicantName").val());
    }

    @Test
    void aFormInAnotherEncodingThatItNamesIsRead() {
        Charset gb18030 = Charset.forName("GB18030");
        Map<String, String> answers = Map.of("key", Forms.key(), "applicantName", "张䶮");
        String body = answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), gb18030))
                .collect(Collectors.joining("&"));
        Document page = Forms.send(raw(FORM + "; charset=GB18030", body), "/desk/apply/zh/east-1", 200);
        assertEquals("张䶮", page.getElementById("f-applicantName").val());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /desk/nothing/en/x, 404, not_found_title",
        "POST, /desk/, 404, not_found_title",
        "GET, /desk/apply/zh, 404, not_found_title",
        "PUT, /desk/apply/zh/east-1, 405, trouble_method_title",
        "DELETE, /desk/lookup/en, 405, trouble_method_title",
        "POST, /desk/search/en, 405, trouble_method_title"
    })
    void everyAddressBelowTheDeskHasAPage(String method, String address, int status, String title) {
        assertPage(given().request(method, address), status, address.contains("/en") ? "en" : "zh", title);
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        Response answer = given().contentType(Forms.TYPE)
                .formParam("number", "1".repeat(100_000))
                .post("/desk/lookup/zh");
        assertPage(answer, 413, "zh", "trouble_size_title");
    }

    @Test
    void anAddressThatIsTooLongHasAPage() {
        String long5k = "?q=" + "1".repeat(5000);
        assertPage(given().get("/desk/search/en" + long5k), 414, "en", "trouble_address_title");
        assertPage(given().get("/zh/index.html" + long5k), 414, "zh", "trouble_address_title");
        assertEquals(200, given().get("/desk/search/zh?q=" + "1".repeat(3000)).statusCode());
    }

    /** A body as it is, whatever the client knows of its type. */
    private static RequestSpecification raw(String type, String body) {
        EncoderConfig asItIs = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(FORM, ContentType.BINARY)
                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                .encodeContentTypeAs("text/plain", ContentType.BINARY);
        return given().config(RestAssured.config().encoderConfig(asItIs))
                .contentType(type)
                .body(body.getBytes(UTF_8));
    }

    private static void assertPage(Response answer, int status, String language, String title) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertEquals("text/html;charset=UTF-8", answer.contentType().replace(" ", ""));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals(words(language, title), page(answer).selectFirst("h1").text());
        assertEquals(
                language.equals("zh") ? "zh-CN" : "en",
                page(answer).selectFirst("html").attr("lang"));
        assertNull(page(answer).selectFirst("pre"));
        assertTrue(page(answer).select("main p").size() > 0 || status == 404);
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
