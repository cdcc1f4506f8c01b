package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.numbers.SavedNumber;
import org.bianmin.support.Photos;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A person who is stopped in the middle of a form, and goes on later or elsewhere. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SavedFormTest {

    private static final String PAGE = "/desk/apply/zh/east-1";
    private static final String OPEN = "/desk/saved/zh";

    @Inject
    CaseErasure erasure;

    private final Forms.Visitor phone = new Forms.Visitor();
    private final Forms.Visitor computer = new Forms.Visitor();
    private final HtmlChecker checker = new HtmlChecker();

    @Test
    void aSavedFormOpensInAnotherBrowserWithAllThatWasTypedAndItsPapers() {
        Document slip = save("孙一");
        assertEquals(words("saved_title"), slip.selectFirst("h1").ownText());
        assertTrue(slip.getElementById("saved-days").text().contains("30"));
        assertTrue(slip.text().contains("It has not been sent"), "both languages");
        assertEquals(List.of(), checker.check(slip.outerHtml()));
        assertFalse(phone.address().contains(code(slip)), "no address holds the code");

        Document form = open(computer, number(slip), code(slip));
        assertEquals("孙一", form.getElementById("f-applicantName").val());
        assertEquals("id.jpg", form.selectFirst(".papers b").text());
        assertTrue(form.selectFirst(".papers small").text().matches("JPEG · \\d+ KB"));

        Document receipt = send(computer, form, "孙一");
        assertNotNull(receipt.getElementById("case-number"));
        assertEquals(
                receipt.getElementById("case-number").text(),
                phone.open(
                                phone.cookies().keySet().stream()
                                        .filter(name -> name.startsWith("form-"))
                                        .findFirst()
                                        .map(name -> PAGE + "?form=" + name.substring(5))
                                        .orElseThrow(),
                                200)
                        .getElementById("case-number")
                        .text(),
                "the form is one case, also where it was begun");
        assertEquals(
                words("error_no_such_form"),
                open(new Forms.Visitor(), number(slip), code(slip))
                        .selectFirst(".esum a")
                        .text());
    }

    /** The battery was empty, or the browser has forgotten all. */
    @Test
    void nothingIsLostWithTheBrowser() {
        Document slip = save("孙二");
        Document form =
                open(new Forms.Visitor(), "save " + number(slip).substring(5).toLowerCase(), code(slip));
        assertEquals("孙二", form.getElementById("f-applicantName").val());
    }

    /** Back to the form and saved once more: the same number and code, and what was changed. */
    @Test
    void aFormSavedTwiceKeepsItsNumber() {
        Document slip = save("孙三");
        Document form = phone.open(
                phone.address().equals("")
                        ? PAGE
                        : slip.selectFirst(".bar .btn").attr("href"),
                200);
        Document again = phone.send(keep(key(form), "孙三改"), PAGE, 200);
        assertEquals(number(slip), number(again));
        assertEquals(code(slip), code(again));
        assertEquals(
                "孙三改",
                open(computer, number(slip), code(slip))
                        .getElementById("f-applicantName")
                        .val());
    }

    /** The wrong file is told and not stored, and all that was typed is there still. */
    @Test
    void aWrongFileLosesNothing() {
        String key = Forms.key();
        Document form = phone.send(
                given().multiPart("key", key)
                        .multiPart("keep", "yes")
                        .multiPart("applicantName", "Sun Four")
                        .multiPart("attachments", "letter.doc", "no photo".getBytes(), "application/msword"),
                PAGE,
                200);
        assertNotNull(form.getElementById("f-attachments-error"));
        assertEquals("Sun Four", form.getElementById("f-applicantName").val());
    }

    /** Two hours later the browser's ticket is over: the form says how to go on, and saved ones open. */
    @Test
    void anExpiredSessionLeadsToWhereASavedFormIsOpened() {
        Document form = new Forms.Visitor().open(PAGE + "?form=0123456789abcdef", 200);
        assertTrue(form.getElementById("notice").text().startsWith(words("apply_missed")));
        assertFalse(form.select("a[href=" + OPEN + "]").isEmpty());
    }

    @Test
    void aSavedFormAndACaseAreNeverTakenForEachOther() {
        Document slip = save("孙五");
        assertTrue(CaseNumber.parse(number(slip)).isEmpty());
        assertTrue(SavedNumber.parse("EA-20261130-0001-5").isEmpty());
        assertEquals(
                words("error_case_number"),
                Forms.lookUp("zh", number(slip), code(slip), 200)
                        .selectFirst(".esum a")
                        .text());
    }

    @Test
    void theNumberAloneOpensNothingAndWhatWasTypedStays() {
        Document slip = save("孙六");
        Document wrong = open(computer, number(slip), "3333-3333");
        assertEquals(words("error_no_such_form"), wrong.selectFirst(".esum a").text());
        assertEquals(number(slip), wrong.getElementById("f-number").val());
        Document stranger = new Forms.Visitor().open(OPEN + "/" + number(slip), 200);
        assertEquals(0, stranger.select("#saved-code").size());
        assertEquals(List.of(), checker.check(stranger.outerHtml()));
        Document empty = open(new Forms.Visitor(), "", "");
        assertEquals(2, empty.select(".esum a").size());
    }

    @Test
    void savedFormsAreKeptForTheirOwnPeriod() {
        Document slip = save("孙七");
        erasure.eraseDraftsUntouchedFor(Duration.ZERO);
        assertEquals(
                "孙七",
                open(computer, number(slip), code(slip))
                        .getElementById("f-applicantName")
                        .val());
        erasure.eraseSavedFormsUntouchedFor(Duration.ZERO);
        assertEquals(
                words("error_no_such_form"),
                open(computer, number(slip), code(slip)).selectFirst(".esum a").text());
    }

    private Document save(String name) {
        RequestSpecification form = given().multiPart("key", Forms.key())
                .multiPart("keep", "yes")
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder(name)
                        .controlName("applicantName")
                        .charset(java.nio.charset.StandardCharsets.UTF_8)
                        .build())
                .multiPart("attachments", "id.jpg", Photos.jpeg(40_000), "image/jpeg");
        return phone.send(form, PAGE, 200);
    }

    private static RequestSpecification keep(String key, String name) {
        return given().contentType(Forms.TYPE).formParams(Map.of("key", key, "keep", "yes", "applicantName", name));
    }

    private static Document send(Forms.Visitor visitor, Document form, String name) {
        return visitor.send(Forms.application(name, key(form)), PAGE, 200);
    }

    private static Document open(Forms.Visitor visitor, String number, String code) {
        return visitor.send(
                given().contentType(Forms.TYPE).formParam("number", number).formParam("lookupSecret", code), OPEN, 200);
    }

    private static String key(Document form) {
        return form.selectFirst("input[name=key]").val();
    }

    private static String number(Document slip) {
        return slip.getElementById("saved-number").text();
    }

    private static String code(Document slip) {
        return slip.getElementById("saved-code").text();
    }
}
