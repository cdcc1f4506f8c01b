package org.bianmin.conformance.lambdahttp;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    /** The site whose pages call the desk, as the origin in the events says. */
    private static final Map<String, String> SITE = Map.of("BIANMIN_SITE_ADDRESS", "https://bianmin.example.cn/");

    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PASSWORD = "a quiet town by the river";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int SEE_OTHER = 303;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;
    private static final int MEGABYTE = 1024 * 1024;

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
        HttpAnswer first = call(HttpEvent.of(Events.FUNCTION_URL, "POST", Applicant.PATH)
                .body(FORM, Applicant.urlencoded(answers).getBytes(UTF_8)));

        assertEquals(SEE_OTHER, first.status(), first.body());
        assertEquals("no-store", first.header("Cache-Control"));
        assertEquals(1, first.cookies().size(), first::toString);
        assertFalse(first.cookies().get(0).contains(","), first::toString);

        HttpAnswer receipt = visitor(Events.FUNCTION_URL)
                .post(Applicant.PATH, FORM, Applicant.urlencoded(answers).getBytes(UTF_8));
        assertEquals(OK, receipt.status(), receipt.body());
        assertEquals("text/html; charset=UTF-8", receipt.header("Content-Type").replace(";charset", "; charset"));
        assertEquals("no-store", receipt.header("Cache-Control"));
        assertEquals(1L, database.value("select count(*) from service_case where number = ?", receiptNumber(receipt)));
    }

    @Test
    void takesAFormThatTheServiceHandsOnAsText() throws Exception {
        HttpAnswer receipt = visitor(Events.HTTP_API)
                .send(HttpEvent.of(Events.HTTP_API, "POST", Applicant.PATH)
                        .text(FORM, Applicant.urlencoded(Applicant.answers("李文字"))));

        assertEquals(OK, receipt.status(), receipt.body());
        assertEquals(1L, database.value("select count(*) from service_case where number = ?", receiptNumber(receipt)));
    }

    @Test
    void takesTheLargestFileThatItsFormNamesAndKeepsWhatWasTyped() throws Exception {
        Visitor visitor = visitor(Events.HTTP_API);
        Document served = visitor.get(Applicant.PATH).page();
        int most = Integer.parseInt(served.getElementById("f-attachments").attr("data-most"));
        assertEquals(4 * MEGABYTE, most);
        assertTrue(served.getElementById("f-attachments-hint").text().contains("4 MB"), served::html);

        Map<String, String> answers = Applicant.answers("钱满满");
        answers.put("key", served.selectFirst("input[name=key]").val());
        answers.put("add", "yes");
        HttpEvent event = HttpEvent.of(Events.HTTP_API, "POST", Applicant.PATH)
                .body(
                        Multipart.TYPE,
                        new Multipart(answers)
                                .file("attachments", "身份证 正面.jpg", "image/jpeg", Applicant.photo(most))
                                .body());
        assertTrue(event.toString().getBytes(UTF_8).length < RuntimeApi.PAYLOAD_LIMIT);
        Document form = visitor.send(event).page();
        assertEquals("身份证 正面.jpg", form.selectFirst(".papers b").text());
        assertEquals("钱满满", form.getElementById("f-applicantName").val());

        answers.remove("add");
        HttpAnswer receipt =
                visitor.post(Applicant.PATH, FORM, Applicant.urlencoded(answers).getBytes(UTF_8));
        assertEquals(
                1L,
                database.value(
                        "select count(*) from stored_file f join service_case c on c.data_key = f.data_key where"
                                + " c.number = ?",
                        receiptNumber(receipt)));
    }

    @Test
    void saysThatARequestIsTooLarge() throws Exception {
        long before = cases();
        HttpAnswer answer = visitor(Events.FUNCTION_URL)
                .post(
                        Applicant.PATH,
                        Multipart.TYPE,
                        new Multipart(Applicant.answers("孙太大"))
                                .file("attachments", "a.jpg", "image/jpeg", Applicant.photo(4 * MEGABYTE + 300_000))
                                .body());

        assertEquals(TOO_LARGE, answer.status(), answer.body());
        assertEquals(
                Fixture.words("trouble_size_title"),
                answer.page().selectFirst("h1").text());
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
        HttpAnswer answer = visitor(Events.FUNCTION_URL)
                .post(Applicant.PATH, FORM, Applicant.urlencoded(answers).getBytes(UTF_8));

        assertEquals(OK, answer.status(), answer.body());
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
        assertTrue(found.page().select(".facts dd").eachText().contains(number), found.body());

        HttpAnswer wrong =
                lookUp(function, number, another.getElementById("lookup-secret").text());
        assertEquals(
                Fixture.words("error_no_such_case"),
                wrong.page().getElementById("f-number-error").text());
    }

    @Test
    void hasAPageForEveryAddressOfTheDesk() throws Exception {
        HttpAnswer answer = visitor(Events.HTTP_API).get("/desk/nothing/en/x");
        assertEquals(NOT_FOUND, answer.status(), answer.body());
        assertEquals(
                Fixture.words("en", "not_found_title"),
                answer.page().selectFirst("h1").text());
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
        return LambdaFunction.start(name, HANDLER, List.of(database.environment(), Packaging.content(), SITE));
    }

    private static HttpAnswer call(HttpEvent event) throws InterruptedException {
        return HttpAnswer.of(function.invoke(event.toString()));
    }

    private static Visitor visitor(String shape) {
        return new Visitor(function, shape);
    }

    private static HttpAnswer post(LambdaFunction function, String name) throws Exception {
        return new Visitor(function, Events.FUNCTION_URL)
                .post(
                        Applicant.PATH,
                        FORM,
                        Applicant.urlencoded(Applicant.answers(name)).getBytes(UTF_8));
    }

    private static HttpAnswer lookUp(LambdaFunction function, String number, String secret) throws Exception {
        return new Visitor(function, Events.FUNCTION_URL)
                .post(
                        "/desk/lookup/zh",
                        FORM,
                        Applicant.urlencoded(Map.of("number", number, "lookupSecret", secret))
                                .getBytes(UTF_8));
    }

    @Test
    void aClerkSignsInFindsACaseAndAcceptsIt() throws Exception {
        Visitor citizen = visitor(Events.HTTP_API);
        String number = receiptNumber(citizen.post(
                Applicant.PATH,
                FORM,
                Applicant.urlencoded(Applicant.answers("孙窗口")).getBytes(UTF_8)));
        database.staff("li.na", PASSWORD, "town-window", "east");
        String list = "/counter/zh/cases";
        Visitor clerk = visitor(Events.HTTP_API);

        Document signIn = clerk.get(list).page();
        assertEquals(list, signIn.selectFirst("input[name=then]").val());
        Document cases =
                sent(clerk, "/counter/zh/sign-in", Map.of("account", "li.na", "password", PASSWORD, "then", list));
        assertTrue(cases.select("#cases a").eachAttr("href").contains(list + "/" + number), cases::html);

        Document open = clerk.get(list + "/" + number).page();
        Document accepted = sent(
                clerk,
                list + "/" + number,
                Map.of(
                        "token",
                        open.selectFirst("input[name=token]").val(),
                        "position",
                        open.selectFirst("input[name=position]").val(),
                        "process",
                        "instant",
                        "deed",
                        "accept"));
        assertEquals(
                Fixture.BOOK.processes().state("accepted").name().zh(),
                accepted.getElementById("state").text());
        Document seen = citizen.get("/desk/case/zh/" + number).page();
        assertEquals(
                Fixture.BOOK.processes().state("accepted").name().zh(),
                seen.selectFirst(".state").text());
        assertEquals(NOT_FOUND, citizen.get("/counter/zh/nothing").status());
    }

    private static Document sent(Visitor visitor, String path, Map<String, String> fields) throws Exception {
        return visitor.post(path, FORM, Applicant.urlencoded(fields).getBytes(UTF_8))
                .page();
    }

    private static String receiptNumber(HttpAnswer answer) {
        return answer.page().getElementById("case-number").text();
    }

    private static long cases() throws Exception {
        return (Long) database.value("select count(*) from service_case");
    }
}
