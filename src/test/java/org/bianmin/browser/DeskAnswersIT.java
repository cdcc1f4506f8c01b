package org.bianmin.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page with which the desk answers is sound HTML, holds the rules of axe-core and fits a phone, in both languages. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
class DeskAnswersIT {

    /** A number that nobody has. */
    private static final String FREE =
            CaseNumber.of("EA", LocalDate.of(2026, 1, 1), 1).value();

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private static final String SEND = """
        var form = document.createElement('form');
        form.action = arguments[0];
        form.method = arguments[1];
        Object.keys(arguments[2]).forEach(function (name) {
          var field = document.createElement('input');
          field.name = name;
          field.value = arguments[2][name];
          form.appendChild(field);
        });
        document.body.appendChild(form);
        form.submit();
        """;

    @TestHTTPResource("/")
    URL address;

    /** A form that is sent in, and what must come back. */
    private record Question(String method, String path, Map<String, String> fields, int status) {}

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isSound(String language) throws SQLException {
        Desk desk = new Desk(address.toString());
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.start()) {
            Answers answers = new Answers(desk, browser, new HtmlChecker(), new Axe(), wrong);
            Map<String, String> known = received(language);
            for (Question question : questions(language, known)) {
                answers.look(question);
            }
            try (Connection connection = PostgresResource.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("alter table service_case rename to service_case_away");
                try {
                    answers.look(new Question("post", "desk/lookup/" + language, known, UNAVAILABLE));
                } finally {
                    statement.execute("alter table service_case_away rename to service_case");
                }
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private static List<Question> questions(String language, Map<String, String> known) {
        String apply = "desk/apply/" + language + "/east-1";
        String lookUp = "desk/lookup/" + language;
        String search = "desk/search/" + language;
        Map<String, String> application = application(language, "首");
        String key = application.get("key");
        return List.of(
                new Question("get", apply, Map.of(), OK),
                new Question("post", apply, Map.of("applicantName", "旧页" + language), OK),
                new Question("post", apply, Map.of("key", key, "add", "yes"), OK),
                new Question("post", apply, Map.of("key", key, "applicantName", "改" + language, "mobile", "1"), OK),
                new Question("post", apply, application, OK),
                new Question("post", "desk/apply/" + language + "/nothing-1", application, NOT_FOUND),
                new Question("get", "desk/receipt/" + language + "/" + FREE, Map.of(), OK),
                new Question("post", lookUp, lookup("", ""), OK),
                new Question("post", lookUp, lookup(FREE, "AAAA-CCCC"), OK),
                new Question("post", lookUp, known, OK),
                new Question("get", search, Map.of("q", ""), OK),
                new Question(
                        "get",
                        search,
                        Map.of("q", language.equals("zh") ? "社会保障卡丢了" : "lost social security card"),
                        OK),
                new Question("get", search, Map.of("q", "card", "place", "west"), OK),
                new Question("get", search, Map.of("q", "qwrtz"), OK));
    }

    private static Map<String, String> application(String language, String name) {
        return Map.of(
                "key",
                UUID.randomUUID().toString().replace("-", ""),
                "applicantName",
                name + (language.equals("zh") ? "甲" : "乙"),
                "residentId",
                Desk.RESIDENT,
                "mobile",
                Desk.MOBILE,
                "truthful",
                "yes");
    }

    /** Number and secret of a case that is there. */
    private static Map<String, String> received(String language) {
        Document receipt = Jsoup.parse(
                answer(new Question("post", "desk/apply/" + language + "/east-1", application(language, "页面"), OK))
                        .asString());
        return lookup(
                receipt.getElementById("case-number").text(),
                receipt.getElementById("lookup-secret").text());
    }

    /** The page to which a question leads, as a browser gets it that has no cookies before. */
    private static Response answer(Question question) {
        Response first = question.method().equals("get")
                ? given().queryParams(question.fields()).get("/" + question.path())
                : given().redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(question.fields())
                        .post("/" + question.path());
        return first.statusCode() == SEE_OTHER
                ? given().urlEncodingEnabled(false).cookies(first.cookies()).get(first.header("Location"))
                : first;
    }

    private static Map<String, String> lookup(String number, String secret) {
        return Map.of("number", number, "lookupSecret", secret);
    }

    /** Looks at one answer after the other and writes down what is wrong. */
    private record Answers(Desk desk, Browser browser, HtmlChecker html, Axe axe, List<String> wrong) {

        void look(Question question) {
            Response answer = answer(question);
            assertEquals(question.status(), answer.statusCode(), question::toString);
            html.check(answer.asString()).forEach(message -> wrong.add(question + ": " + message));

            browser.beAPhone(PhoneVisit.ORDINARY);
            browser.open(desk.page("robots.txt"));
            browser.run("window.bianminLeft = true");
            browser.run(SEND, "/" + question.path(), question.method(), question.fields());
            browser.awaitTrue("return !window.bianminLeft && document.readyState === 'complete' &&"
                    + " !!document.querySelector('h1')");
            PhoneVisit.wide(browser, PhoneVisit.ORDINARY).forEach(wide -> wrong.add(question + ": " + wide));
            PhoneVisit.small(browser).forEach(small -> wrong.add(question + ": " + small));
            axe.violations(browser).forEach(violation -> wrong.add(question + ": " + violation));
        }
    }
}
