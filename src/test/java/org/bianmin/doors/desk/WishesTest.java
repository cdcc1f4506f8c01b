package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkList;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Photos;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an applicant asks for beside the decision: to be served first, a service, a helper; and helpers who share a computer. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WishesTest {

    private static final String PAGE = "/desk/apply/zh/east-1";
    private static final Handler WINDOW =
            new Handler("li-account", List.of(new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("east"))));
    private static final String SOON = LocalDate.now().plusDays(20).toString();

    @Inject
    ContentHolder content;

    @Inject
    CaseWork work;

    @Inject
    WorkList list;

    @Inject
    CaseErasure erasure;

    private final HtmlChecker checker = new HtmlChecker();
    private final Forms.Visitor visitor = new Forms.Visitor();
    private String number;

    @Test
    void whoIsElderlyOrDisabledIsMarkedOnTheWorkListAndWhyStandsOnlyInTheCase() {
        handIn("周一");
        assertFalse(list.find(WINDOW, new CaseNumber(number)).orElseThrow().first());
        Document wrong = step("mark-priority", Map.of());
        assertEquals(
                words("error_move_priority"),
                wrong.getElementById("f-priority-error").text());
        Document page = step("mark-priority", Map.of("priority", "disabled"));
        assertEquals(words("row_first"), page.select("#wishes .tag").text());
        assertNull(page.getElementById("mark-priority"), "asked once");
        assertTrue(list.find(WINDOW, new CaseNumber(number)).orElseThrow().first());
        assertFalse(history().last().data().containsValue("disabled"), "only sealed");
        assertEquals("disabled", history().wishes().priority());
    }

    @Test
    void anAppointmentIsAskedForConfirmedAndDoneAndATimeIsGivenOnce() {
        handIn("周二");
        Document page = step("ask-service", Map.of("service", "post", "wish", "家里"));
        assertEquals(
                words("error_move_service"),
                page.getElementById("f-service-error").text(),
                "not offered");
        assertEquals("家里", page.getElementById("f-wish").text(), "what was typed stays");
        page = step("ask-service", Map.of("service", "appointment@2099-01-05T18:00", "wish", "下班以后才有空"));
        assertTrue(page.getElementById("wished").text().contains(words("standing_asked")));
        page = step("ask-service", Map.of("service", "appointment@2099-01-05T18:00", "wish", "下班以后才有空"));
        assertNull(page.getElementById("f-service-error"), "pressed twice, asked once");
        assertEquals(1, history().wishes().requests().size());
        perform("confirm-service", Map.of("request", position("ask-service"), "arranged", "三号窗口等您"));
        page = visitor.open(address(), 200);
        assertTrue(page.getElementById("wished").text().contains("预约 2099-01-05 18:00：已确认 三号窗口等您"));
        assertTrue(page.getElementById("wished").text().contains("Appointment"), "both languages");

        String first = address();
        handIn("周三");
        assertTrue(visitor.open(address(), 200)
                .getElementById("ask-service")
                .text()
                .contains("2099-01-05 18:00（已约满）"));
        page = step("ask-service", Map.of("service", "appointment@2099-01-05T18:00", "wish", "也要"));
        assertEquals(
                words("error_move_slot"), page.getElementById("f-service-error").text());
        visitor.send(given().contentType(Forms.TYPE).formParam("confirm", "yes"), first, 200);
        page = step("ask-service", Map.of("service", "appointment@2099-01-05T18:00", "wish", "也要"));
        assertNull(page.getElementById("f-service-error"), "free again, for the other has withdrawn");
        perform("decline-service", Map.of("request", position("ask-service"), "reason", "停电"));
        step("ask-service", Map.of("service", "home-visit", "wish", "走不动路"));
        perform("decline-service", Map.of("request", position("ask-service"), "reason", "人手不够"));
        assertTrue(visitor.open(address(), 200).getElementById("wished").text().contains(words("standing_declined")));
    }

    @Test
    void whatIsWishedTooLateIsShownAgainToWhoLooksTheCaseUp() {
        String secret = handIn("周日");
        Document page = late(secret, Map.of("step", "ask-service", "service", "home-visit", "wish", "走不动路\r\n三楼"));
        assertEquals(
                words("error_letter_late"), page.getElementById("step-error").text());
        assertEquals("走不动路\n三楼", page.getElementById("f-wish").wholeText().strip());
        assertTrue(page.selectFirst("input[value=home-visit]").hasAttr("checked"));
        assertTrue(page.getElementById("ask-service").hasAttr("open"));
        page = late(secret, Map.of("step", "name-helper", "helper", "吴小帮", "by-day", SOON, "scope-papers", "yes"));
        assertEquals("吴小帮", page.getElementById("f-helper").val());
        assertEquals(SOON, page.getElementById("f-by-day").val());
        assertTrue(page.selectFirst("input[name=scope-papers]").hasAttr("checked"));
        page = late(secret, Map.of("step", "mark-priority", "priority", "elderly"));
        assertTrue(page.selectFirst("input[value=elderly]").hasAttr("checked"));
        assertEquals(List.of(), checker.check(page.outerHtml()));
        assertEquals("receive", history().last().action(), "nothing was recorded");

        perform("not-accept", Map.of("reason", "不归这里办"));
        page = late(secret, Map.of("step", "ask-service", "service", "home-visit", "wish", "走不动路"));
        assertEquals("走不动路", page.select("#lost-wish p").text(), "nothing can be asked for any more");
    }

    /** What a browser sees of a step that it sent without being shown the case, once it has looked the case up. */
    private Document late(String secret, Map<String, String> said) {
        Forms.Visitor browser = new Forms.Visitor();
        RequestSpecification form = given().contentType(Forms.TYPE);
        said.forEach(form::formParam);
        assertTrue(browser.send(form, address() + "/steps", 200).text().contains(words("lookup_late")));
        return browser.send(
                given().contentType(Forms.TYPE).formParam("number", number).formParam("lookupSecret", secret),
                "/desk/lookup/zh",
                200);
    }

    @Test
    void whereAnOfficeOpensNothingNothingIsOffered() {
        Forms.Visitor west = new Forms.Visitor();
        Document receipt = west.send(Forms.application("周四"), "/desk/apply/zh/west-1", 200);
        String there = "/desk/case/zh/" + receipt.getElementById("case-number").text();
        Document page = west.open(there, 200);
        assertNull(page.getElementById("ask-service"));
        assertEquals(words("wish_no_service"), page.getElementById("no-service").text());
    }

    @Test
    void aHelperActsUnderAMandateThatSaysForWhatAndUntilWhenAndCanBeEnded() {
        handIn("周五");
        Document page = step("name-helper", Map.of("helper", "吴小帮", "by-day", "2199-01-01", "scope-papers", "yes"));
        assertEquals(
                words("error_move_mandate"),
                page.getElementById("f-by-day-error").text());
        assertEquals("吴小帮", page.getElementById("f-helper").val());
        assertTrue(page.select("input[name=scope-papers]").hasAttr("checked"));
        page = step("name-helper", Map.of("helper", "吴小帮", "by-day", SOON, "scope-papers", "yes"));
        assertTrue(page.getElementById("wished").text().contains("吴小帮"));
        assertTrue(page.getElementById("wished").text().contains(words("evidence_said")));
        assertEquals(List.of(), checker.check(page.outerHtml()));

        page = step("ask-service", Map.of("service", "home-visit", "wish", "请上门", "as-helper", "yes"));
        assertEquals(words("error_mandate"), page.getElementById("step-error").text(), "no part of the mandate");
        assertEquals(List.of("f-as-helper-ask-service"), helping(page), "still said, of this alone");
        step("name-helper", Map.of("helper", "冯又帮", "by-day", SOON, "scope-services", "yes"));
        page = visitor.send(
                given().contentType(Forms.TYPE).formParam("confirm", "yes").formParam("as-helper", "yes"),
                address(),
                200);
        assertEquals(
                words("error_mandate"), page.getElementById("f-confirm-error").text(), "nor this");
        assertTrue(helping(page).contains("f-as-helper-withdraw"));
        page = visitor.send(file("add", "ID.jpg").multiPart("as-helper", "yes"), address() + "/papers", 200);
        assertTrue(helping(page).contains("f-as-helper-papers"), "one paper after the other");
        visitor.send(
                given().multiPart("done", "yes")
                        .multiPart("as-helper", "yes")
                        .multiPart("attachments", "hukou.jpg", Photos.jpeg(20_000), "image/jpeg"),
                address() + "/papers",
                200);
        page = visitor.open(address(), 200);
        assertTrue(
                page.getElementById("happened").text().contains("由 吴小帮 按委托 2 替申请人办。"),
                page.getElementById("happened").text());

        step("end-helper", Map.of());
        page = step("end-helper", Map.of());
        assertNull(page.getElementById("step-error"), "pressed twice, ended once");
        assertNull(page.getElementById("end-helper"));
        assertEquals(0, page.select("input[name=as-helper]").size());
        page = step("mark-priority", Map.of("priority", "elderly", "as-helper", "yes"));
        assertEquals(words("error_mandate"), page.getElementById("step-error").text(), "it has been ended");
        String kept = page.outerHtml();
        assertTrue(kept.contains("吴小帮"));
        erasure.erase(new CaseNumber(number), org.bianmin.ground.log.Actor.operator("root"), "test");
        assertFalse(visitor.open(address(), 200).outerHtml().contains("吴小帮"), "erased with the case");
    }

    /** The boxes that say that a helper acts. */
    private static List<String> helping(Document page) {
        return page.select("input[name=as-helper][checked]").eachAttr("id");
    }

    /** Papers are added, replaced and taken away as long as nobody has accepted them. */
    @Test
    void papersAreReplacedUntilTheApplicationIsAccepted() {
        handIn("周六");
        Document page = visitor.send(file("add", "old.jpg"), address() + "/papers", 200);
        assertEquals("old.jpg", page.select(".papers b").text());
        String id = page.selectFirst(".papers button").val();
        visitor.send(given().contentType(Forms.TYPE).formParam("remove", id), address() + "/papers", 200);
        visitor.send(file("done", "new.jpg"), address() + "/papers", 200);
        page = visitor.open(address(), 200);
        assertEquals(List.of("new.jpg"), page.select(".papers b").eachText());
        assertEquals("add-papers", history().last().action());
        perform("accept", Map.of());
        assertNull(visitor.open(address(), 200).getElementById("papers"));
    }

    /** Two helpers at one computer: whoever comes next sees nothing of who was there before. */
    @Test
    void theNextPersonAtTheSameComputerSeesNothingOfTheOneBefore() {
        visitor.send(
                given().contentType(Forms.TYPE)
                        .formParam("key", Forms.key())
                        .formParam("keep", "yes")
                        .formParam("applicantName", "郑前人"),
                PAGE,
                200);
        String slip = visitor.address();
        Document form =
                visitor.open(visitor.open(slip, 200).selectFirst(".bar .btn").attr("href"), 200);
        String half = visitor.address();
        assertEquals("郑前人", form.getElementById("f-applicantName").val());
        handIn("郑前人");
        Document next = visitor.send(given().contentType(Forms.TYPE), "/desk/next/zh/east-1", 200);
        assertEquals("", next.getElementById("f-applicantName").val());
        assertFalse(form.selectFirst("main form [name]").attr("name").startsWith("person-"));
        assertEquals(
                "person-" + visitor.cookies().get("person"),
                next.selectFirst("main form [name]").attr("name"),
                "a browser fills a form of the same names in again");
        for (String there : List.of(slip, half, address(), address().replace("/case/", "/receipt/"))) {
            Document page = visitor.open(there, 200);
            assertFalse(page.outerHtml().contains("郑前人"), there);
            assertNull(page.getElementById("lookup-secret"), there);
            assertNull(page.getElementById("saved-code"), there);
            assertNull(page.getElementById("wishes"), there);
        }
        assertTrue(visitor.cookies().keySet().stream().noneMatch(DeskCookies::isOfPerson));
        assertTrue(visitor.cookies().containsKey("person"), "which tells the pages that the browser keeps");
    }

    /** @return the lookup code */
    private String handIn(String name) {
        Document receipt = visitor.send(Forms.application(name), PAGE, 200);
        number = receipt.getElementById("case-number").text();
        assertNotNull(receipt.getElementById("lookup-secret"));
        return receipt.getElementById("lookup-secret").text();
    }

    private Document step(String step, Map<String, String> said) {
        RequestSpecification form = given().contentType(Forms.TYPE).formParam("step", step);
        said.forEach(form::formParam);
        return visitor.send(form, address() + "/steps", 200);
    }

    private static RequestSpecification file(String button, String name) {
        return given().multiPart(button, "yes").multiPart("attachments", name, Photos.jpeg(20_000), "image/jpeg");
    }

    private void perform(String action, Map<String, String> inputs) {
        var result = work.perform(
                book(), new CaseNumber(number), WINDOW, action, history().position(), inputs);
        assertTrue(result.isDone(), () -> action + ": " + result);
    }

    private String position(String action) {
        return String.valueOf(history().latest(action).orElseThrow().position());
    }

    private CaseHistory history() {
        return work.open(book(), new CaseNumber(number), WINDOW).orElseThrow().history();
    }

    private Rulebook book() {
        return Rulebook.of(content.current());
    }

    private String address() {
        return "/desk/case/zh/" + number;
    }
}
