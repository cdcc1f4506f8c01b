package org.bianmin.conformance.lambdahttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.conformance.Applicant;
import org.bianmin.conformance.Events;
import org.bianmin.conformance.LambdaFunction;
import org.bianmin.conformance.Multipart;
import org.bianmin.conformance.Outcome;
import org.bianmin.conformance.Packaging;
import org.bianmin.conformance.RuntimeApi;
import org.bianmin.conformance.TestDatabase;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What citizens call, on Lambda. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Lambda's runtime client is for Linux")
class LambdaHttpIT {

    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final int MEGABYTE = 1024 * 1024;
    /** As the form states. */
    private static final int MOST_ATTACHED = 3 * MEGABYTE;

    private static TestDatabase database;
    private static LambdaFunction function;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.start().migrated();
        function = startFunction("lambda-http");
    }

    @AfterAll
    static void stop() throws IOException {
        function.close();
        database.close();
    }

    @Test
    void takesAUrlencodedFormFromAFunctionUrl() throws Exception {
        Map<String, String> answers = Applicant.answers("王小明");
        HttpAnswer answer = call(HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(FORM, Applicant.urlencoded(answers).getBytes(UTF_8)));

        assertEquals(OK, answer.status(), answer.body());
        assertEquals("text/html; charset=UTF-8", answer.header("Content-Type").replace(";charset", "; charset"));
        assertEquals("no-store", answer.header("Cache-Control"));
        String number = receiptNumber(answer);
        assertEquals(
                "王小明|第一行\n第二行 & <b>不是标签</b> +100%",
                database.value(
                        "select (answers ->> 'applicantName') || '|' || (answers ->> 'request') from service_case"
                                + " where number = ?",
                        number));
    }

    @Test
    void takesAFormThatTheServiceHandsOnAsText() throws Exception {
        HttpAnswer answer = call(HttpEvent.of(Events.HTTP_API, "POST", Applicant.PATH)
                .text(FORM, Applicant.urlencoded(Applicant.answers("李文字"))));

        assertEquals(OK, answer.status(), answer.body());
        assertEquals(
                "李文字",
                database.value(
                        "select answers ->> 'applicantName' from service_case where number = ?",
                        receiptNumber(answer)));
    }

    @Test
    void keepsAnAttachmentByteForByte() throws Exception {
        byte[] photo = Applicant.photo(64 * 1024 + 1);
        HttpAnswer answer = call(HttpEvent.of(Events.HTTP_API, "POST", Applicant.PATH)
                .body(
                        Multipart.TYPE,
                        new Multipart(Applicant.answers("赵附件"))
                                .file("attachments", "身份证 正面.jpg", "image/jpeg", photo)
                                .body()));

        assertEquals(OK, answer.status(), answer.body());
        String number = receiptNumber(answer);
        String ofCase = " from case_attachment join service_case on service_case.id = case_id where number = ?";
        assertArrayEquals(photo, (byte[]) database.value("select content" + ofCase, number));
        assertEquals("身份证 正面.jpg", database.value("select file_name" + ofCase, number));
        assertEquals("image/jpeg", database.value("select media_type" + ofCase, number));
    }

    @Test
    void takesTheFullestFormWithinTheLimitOfTheService() throws Exception {
        byte[] photo = Applicant.photo(MOST_ATTACHED);
        HttpEvent event = HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(
                        Multipart.TYPE,
                        new Multipart(Applicant.answers("钱满满"))
                                .file("attachments", "a.jpg", "image/jpeg", photo)
                                .body());
        assertTrue(event.toString().getBytes(UTF_8).length < RuntimeApi.PAYLOAD_LIMIT);

        HttpAnswer answer = call(event);

        assertEquals(OK, answer.status(), answer.body());
        assertArrayEquals(photo, (byte[]) database.value(
                "select content from case_attachment join service_case on service_case.id = case_id"
                        + " where number = ?",
                receiptNumber(answer)));
    }

    @Test
    void saysThatFilesAreTooLarge() throws Exception {
        long before = cases();
        HttpAnswer answer = call(HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(
                        Multipart.TYPE,
                        new Multipart(Applicant.answers("孙太大"))
                                .file("attachments", "a.jpg", "image/jpeg", Applicant.photo(MOST_ATTACHED + 1))
                                .body()));

        assertEquals(UNPROCESSABLE, answer.status(), answer.body());
        assertTrue(
                answer.page()
                        .text()
                        .contains(Fixture.words("error_files_too_large", "most", Text.same("3"))
                                .zh()),
                answer.body());
        assertEquals("孙太大", answer.page().getElementById("f-applicantName").val());
        assertEquals(before, cases());
    }

    @Test
    void neverSeesWhatIsTooLargeForTheService() throws Exception {
        HttpEvent event = HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(
                        Multipart.TYPE,
                        new Multipart(Applicant.answers("周超大"))
                                .file("attachments", "a.jpg", "image/jpeg", Applicant.photo(5 * MEGABYTE))
                                .body());

        assertThrows(RuntimeApi.PayloadTooLargeException.class, () -> function.invoke(event.toString()));
        assertWorks(function);
    }

    @Test
    void refusesAFormThatIsNotComplete() throws Exception {
        Map<String, String> answers = new LinkedHashMap<>(Applicant.answers("吴未填"));
        answers.put("mobile", "12345");
        HttpAnswer answer = call(HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(FORM, Applicant.urlencoded(answers).getBytes(UTF_8)));

        assertEquals(UNPROCESSABLE, answer.status(), answer.body());
        assertEquals("12345", answer.page().getElementById("f-mobile").val());
        assertFalse(answer.page().getElementById("f-mobile-error").text().isBlank());
    }

    @Test
    void showsACase() throws Exception {
        Document receipt = post(function, "郑查询").page();
        Document another = post(function, "郑另查").page();
        String number = receipt.getElementById("case-number").text();
        String secret = receipt.getElementById("lookup-secret").text();

        HttpAnswer found = lookUp(function, number, secret);
        assertEquals(OK, found.status(), found.body());
        assertTrue(found.page().text().contains(number), found.body());

        HttpAnswer wrong =
                lookUp(function, number, another.getElementById("lookup-secret").text());
        assertEquals(UNPROCESSABLE, wrong.status(), wrong.body());
    }

    @Test
    void answersAFunctionInJson() throws Exception {
        HttpAnswer answer = call(HttpEvent.of(Events.HTTP_API, "POST", "/look-up-case")
                .text("application/json", "{\"number\":\"?\",\"lookupSecret\":\"?\"}"));

        assertEquals(OK, answer.status(), answer.body());
        assertTrue(answer.body().contains("\"field\":\"number\""), answer.body());
    }

    @Test
    void hasNoJobs() throws Exception {
        for (String job : new String[] {"/draw-monthly-sample", "/migrate-database"}) {
            HttpAnswer answer =
                    call(HttpEvent.of(Events.FUNCTION_URL, "POST", job).text("application/json", "{}"));
            assertEquals(NOT_FOUND, answer.status(), job);
        }
    }

    @Test
    void survivesAnEventThatIsNoRequest() throws Exception {
        long before = cases();
        for (String event : new String[] {Events.read(Events.S3), Events.read(Events.RULE), "{}"}) {
            Outcome outcome = function.invoke(event);
            assertTrue(outcome.failed() || HttpAnswer.of(outcome).status() >= 500, outcome.json()::toString);
        }
        assertEquals(before, cases());
        assertWorks(function);
    }

    @Test
    void reportsWhatIsNoEventAtAllAndGoesOn() throws Exception {
        for (String event : new String[] {"[1, 2]", "{\"version\":"}) {
            Outcome outcome = function.invoke(event);
            assertTrue(outcome.failed(), event);
            assertNotEquals("", outcome.errorType());
        }
        assertWorks(function);
    }

    @Test
    void saysSoWhileTheDatabaseIsAwayAndWorksWhenItIsBack() throws Exception {
        try (TestDatabase own = TestDatabase.start().migrated();
                LambdaFunction other = startFunction("lambda-http-away", own)) {
            own.away();
            // Also for a process that has never seen its database: it has started all the same.
            assertTrouble(post(other, "冯重试"));
            own.back();
            Document receipt = post(other, "冯重试").page();
            String number = receipt.getElementById("case-number").text();
            String secret = receipt.getElementById("lookup-secret").text();
            own.away();
            assertTrouble(post(other, "冯再试"));
            assertTrouble(lookUp(other, number, secret));
            own.back();
            assertEquals(OK, post(other, "冯再试").status());
            assertEquals(OK, lookUp(other, number, secret).status());
            assertEquals(2L, own.value("select count(*) from service_case"));
        }
    }

    private static void assertTrouble(HttpAnswer answer) {
        assertEquals(UNAVAILABLE, answer.status(), answer.body());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals(
                Fixture.words("trouble_title"), answer.page().selectFirst("h1").text());
    }

    private static void assertWorks(LambdaFunction function) throws Exception {
        assertTrue(function.isAlive());
        assertEquals(OK, post(function, "卫正常").status());
    }

    private static LambdaFunction startFunction(String name) throws IOException {
        return startFunction(name, database);
    }

    private static LambdaFunction startFunction(String name, TestDatabase database) throws IOException {
        return LambdaFunction.start(name, HANDLER, List.of(database.environment(), Packaging.content()));
    }

    private static HttpAnswer call(HttpEvent event) throws InterruptedException {
        return HttpAnswer.of(function.invoke(event.toString()));
    }

    private static HttpAnswer post(LambdaFunction function, String name) throws Exception {
        return HttpAnswer.of(function.invoke(HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(FORM, Applicant.urlencoded(Applicant.answers(name)).getBytes(UTF_8))
                .toString()));
    }

    private static HttpAnswer lookUp(LambdaFunction function, String number, String secret) throws Exception {
        return HttpAnswer.of(function.invoke(HttpEvent.of(Events.FUNCTION_URL, "POST", "/desk/lookup/zh")
                .body(
                        FORM,
                        Applicant.urlencoded(Map.of("number", number, "lookupSecret", secret))
                                .getBytes(UTF_8))
                .toString()));
    }

    private static String receiptNumber(HttpAnswer answer) {
        return answer.page().getElementById("case-number").text();
    }

    private static long cases() throws Exception {
        return (Long) database.value("select count(*) from service_case");
    }
}
