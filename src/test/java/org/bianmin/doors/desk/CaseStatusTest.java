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
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseReading;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.DueWords;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Ratings;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.bianmin.support.Photos;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the applicant sees of a case while staff handle it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CaseStatusTest {

    private static final Rulebook BOOK = Fixture.BOOK;
    private static final Handler WINDOW = handler("li-account", StaffRole.TOWN_WINDOW);
    private static final Handler REVIEWER = handler("wang-account", StaffRole.REVIEWER);
    private static final Handler MANAGER = handler("chief-account", StaffRole.MANAGER);
    private static final List<String> ACCOUNTS = List.of("li-account", "wang-account", "chief-account");

    @Inject
    Intake intake;

    @Inject
    CaseWork work;

    @Inject
    Ratings ratings;

    @Inject
    CaseReading reading;

    @Inject
    OperationLog log;

    private final Forms.Visitor visitor = new Forms.Visitor();
    private final HtmlChecker checker = new HtmlChecker();
    private Receipt receipt;
    private CaseNumber number;

    @Test
    void aPromisedCaseIsSeenFromTheReceiptToTheDelivery() {
        receive();
        Document page = look("received", "status_turn_window", "flow_receipt");
        assertEquals(List.of("收到并编号"), steps(page));
        assertNotNull(page.getElementById("withdraw"));
        assertEquals(words("due_unstated"), page.getElementById("due").text());
        assertNull(page.getElementById("asked"));
        assertTrue(page.getElementById("process").text().startsWith("承诺件："));
        perform(BOOK, WINDOW, "accept", Map.of());
        page = look("accepted", "status_turn_window", "flow_window");
        assertEquals(words("due_unstated"), page.getElementById("due").text());
        perform(BOOK, WINDOW, "send-to-review", Map.of());
        look("review", "status_turn_reviewer", "flow_window");
        perform(BOOK, REVIEWER, "return", Map.of("reason", "缺一页"));
        page = look("accepted", "status_turn_window", "flow_window");
        assertTrue(page.getElementById("happened").text().contains("缺一页"));
        perform(BOOK, WINDOW, "suspend", Map.of("pause", "site-visit", "reason", "要看现场"));
        page = look("suspended", "status_turn_outside", "flow_window");
        assertTrue(page.getElementById("happened").text().contains(words("pause_site-visit")));
        perform(BOOK, WINDOW, "resume", Map.of());
        perform(BOOK, WINDOW, "send-to-review", Map.of());
        perform(BOOK, REVIEWER, "approve", Map.of("result", "同意补助"));
        page = look("decided", "status_turn_window", "flow_result");
        assertTrue(page.getElementById("happened").text().contains("同意补助"));
        assertNull(page.getElementById("due"), "it is done");
        perform(BOOK, WINDOW, "deliver", Map.of("delivery", "post"));
        page = look("completed", "status_turn_nobody", "flow_result");
        assertTrue(page.getElementById("happened").text().contains(words("delivery_post")));
        assertNull(page.getElementById("withdraw"), "what is closed is not withdrawn");
        assertEquals(
                List.of("受理通知书 01", "办理结果通知书 02", "送达回证 03"),
                page.select("#happened a").eachText());
        assertTrue(page.select("#happened .mut").text().contains(words("role_town-window")));
    }

    @Test
    void aClosedCaseIsRatedOnceByWhoHasItsCode() {
        receive();
        assertNull(look("received", "status_turn_window", "flow_receipt").getElementById("rate"));
        perform(BOOK, WINDOW, "not-accept", Map.of("reason", "不归这里办"));
        new Forms.Visitor().send(button("rate").formParam("rating", "5"), address(), 200);
        assertEquals(Optional.empty(), ratings.of(number), "who has not looked it up rates nothing");
        look("not-accepted", "status_turn_nobody", "flow_result");
        Document page =
                visitor.send(button("rate").formParam("reason-slow", "yes").formParam("words", "等了三周"), address(), 200);
        assertSound(page);
        assertEquals(
                words("error_rating"), page.getElementById("f-rating-error").text());
        assertEquals("等了三周", page.getElementById("f-rate-words").text(), "nothing typed is lost");
        assertTrue(page.selectFirst("[name=reason-slow]").hasAttr("checked"));
        visitor.send(
                button("rate")
                        .formParam("rating", "2")
                        .formParam("reason-slow", "yes")
                        .formParam("words", "等了三周"),
                address(),
                200);
        page = visitor.send(button("rate").formParam("rating", "5"), address(), 200);
        assertSound(page);
        assertEquals(
                Optional.of(new Ratings.Rating("2", List.of("slow"), "等了三周")), ratings.of(number), "the first stays");
        assertTrue(page.getElementById("rated").text().contains(words("rating_2")));
    }

    @Test
    void anInstantCaseAJointOneAndAReferredOneSayWhatTheyAre() {
        receive();
        perform(BOOK, WINDOW, "accept", Map.of("process", "instant"));
        assertTrue(look("accepted", "status_turn_window", "flow_window")
                .getElementById("process")
                .text()
                .startsWith("即办件"));
        perform(BOOK, WINDOW, "decide", Map.of("result", "当场办好了"));
        look("decided", "status_turn_window", "flow_result");
        receive();
        perform(BOOK, WINDOW, "accept", Map.of("process", "joint"));
        perform(BOOK, WINDOW, "lead", Map.of("lead", "东镇民政办", "departments", "东镇财政办"));
        Document joint = look("joint", "status_turn_reviewer", "flow_window");
        assertTrue(joint.getElementById("happened").text().contains("东镇民政办"));
        perform(BOOK, WINDOW, "opinion", Map.of("department", "东镇财政办", "result", "内部意见一二三"));
        joint = look("joint", "status_turn_reviewer", "flow_window");
        assertFalse(joint.text().contains("内部意见一二三"), "the office's own");
        receive();
        perform(BOOK, WINDOW, "accept", Map.of("process", "referred"));
        perform(BOOK, WINDOW, "refer", Map.of("lead", "东区民政局"));
        Document referred = look("referred", "status_turn_outside", "flow_window");
        assertTrue(referred.getElementById("process").text().startsWith("上报件"));
        perform(BOOK, WINDOW, "record-result", Map.of("result", "上级同意"));
        assertTrue(look("decided", "status_turn_window", "flow_result").text().contains("上级同意"));
    }

    @Test
    void aReturnedCaseAndOneThatIsNotAcceptedSayWhyAndWhereToComplain() {
        receive();
        perform(BOOK, WINDOW, "accept", Map.of("process", "returned"));
        perform(BOOK, WINDOW, "refuse", Map.of("reason", "户口不在本镇"));
        Document page = look("refused", "status_turn_nobody", "flow_result");
        assertTrue(page.getElementById("happened").text().contains("户口不在本镇"));
        assertNull(page.getElementById("withdraw"));
        Document notice = notice("02");
        assertEquals("不予办理决定书", notice.selectFirst(".nt h1").text());
        assertTrue(notice.select(".nt").text().contains("公布投诉渠道，接受群众监督。"), "as the source states it");
        assertTrue(notice.select(".nt").text().contains("60000001"), "as the source states it");
        receive("west-1");
        perform(BOOK, handler("li-account", StaffRole.TOWN_WINDOW, "west"), "not-accept", Map.of("reason", "材料是假的"));
        assertTrue(
                look("not-accepted", "status_turn_nobody", "flow_result").text().contains("材料是假的"));
        assertTrue(notice("01").select(".nt").text().contains(words("notice_no_remedy")), "no source states it");
    }

    @Test
    void papersThatAreAskedForAreGivenRightThere() {
        receive();
        perform(BOOK, WINDOW, "ask-papers", Map.of("papers", "户口本\n\n 身份证"));
        Document page = look("supplement", "status_turn_applicant", "flow_receipt");
        assertEquals(List.of("户口本", "身份证"), page.select("#asked li").eachText());
        Document none = visitor.send(button("done"), papers(), 200);
        assertEquals(
                words("error_no_file"),
                none.getElementById("f-attachments-error").text());
        assertSound(none);
        assertEquals(0, visitor.open(address(), 200).select(".esum").size(), "an error is said once");
        Document wrong = visitor.send(file("add", "notes.txt", "words".getBytes()), papers(), 200);
        assertNotNull(wrong.getElementById("f-attachments-error"), "the rules of the form");
        Document one = visitor.send(file("add", "hukou.jpg", Photos.jpeg(20_000)), papers(), 200);
        assertEquals("hukou.jpg", one.select(".papers b").text());
        assertSound(one);
        Document two = visitor.send(file("add", "other.jpg", Photos.jpeg(21_000)), papers(), 200);
        assertEquals(2, two.select(".papers li").size());
        String id = two.select(".papers button").get(1).val();
        Document left = visitor.send(given().contentType(Forms.TYPE).formParam("remove", id), papers(), 200);
        assertEquals(List.of("hukou.jpg"), left.select(".papers b").eachText());
        visitor.send(file("done", "card.jpg", Photos.jpeg(22_000)), papers(), 200);
        page = look("received", "status_turn_window", "flow_receipt");
        assertEquals(List.of("收到并编号", "要求补材料", "材料补齐"), steps(page));
        assertEquals(
                List.of("hukou.jpg", "card.jpg"),
                reading.read(number, Actor.staff("li-account"), "test").orElseThrow().files().stream()
                        .map(file -> file.fileName())
                        .toList());
        perform(BOOK, WINDOW, "accept", Map.of());
        Document late = visitor.send(file("add", "late.jpg", Photos.jpeg(23_000)), papers(), 200);
        assertEquals(0, late.select(".papers li").size());
        assertEquals(
                2,
                reading.read(number, Actor.staff("li-account"), "test")
                        .orElseThrow()
                        .files()
                        .size());
        new Forms.Visitor().send(file("add", "thief.jpg", Photos.jpeg(23_000)), papers(), 200);
        assertEquals(
                2,
                reading.read(number, Actor.staff("li-account"), "test")
                        .orElseThrow()
                        .files()
                        .size());
    }

    @Test
    void aLimitIsExplainedDayByDay() {
        Rulebook limited = limited(new Limit(5, org.bianmin.ground.calendar.LimitUnit.WORKING_DAYS));
        receive();
        perform(limited, WINDOW, "accept", Map.of());
        Document page = look("accepted", "status_turn_window", "flow_window");
        CaseHistory history = work.open(BOOK, number, WINDOW).orElseThrow().history();
        assertEquals(
                new DueWords(BOOK).of(history).zh(), page.getElementById("due").text());
        assertEquals(
                BOOK.deadline(history).days().size(),
                page.select("#due-days li").size());
        assertEquals(BOOK.deadline(history).day().toString(), lookUp().getString("found.dueOn"));
        perform(BOOK, MANAGER, "extend", Map.of("extension", "300", "reason", "要等公示"));
        page = look("accepted", "status_turn_window", "flow_window");
        assertTrue(page.getElementById("due").text().contains(words("due_extended")));
        assertTrue(page.getElementById("due").text().contains("不早于"), "its year has no schedule yet");
        assertEquals("not_before", lookUp().getString("found.dueKind"));
        assertEquals("要等公示", lookUp().getString("found.events[2].said.reason"));
        ACCOUNTS.forEach(account -> assertFalse(lookUp().prettify().contains(account)));
    }

    @Test
    void theTelephoneIsPutRightOnThePageUntilItIsAccepted() {
        receive();
        Document page = visitor.open(address(), 200);
        assertNotNull(page.getElementById("f-telephone"));
        Document wrong = visitor.send(telephone("1390013"), address() + "/telephone", 200);
        assertNotNull(wrong.getElementById("f-telephone-error"));
        assertEquals("1390013", wrong.getElementById("f-telephone").val(), "nothing typed is lost");
        assertSound(wrong);
        assertNull(visitor.open(address(), 200).getElementById("f-telephone-error"), "an error is said once");
        Document right = visitor.send(telephone("13900139000"), address() + "/telephone", 200);
        assertSound(right);
        String happened = right.getElementById("happened").text();
        assertTrue(happened.contains("申请人更正了电话") && happened.contains(words("said_tell")), happened);
        assertFalse(right.html().contains("13900139000"), "the number stands on no page that a slip of paper opens");
        assertEquals(
                "13900139000",
                reading.readAnswers(number, Actor.operator("test"), "test")
                        .orElseThrow()
                        .answers()
                        .get("mobile"));
        perform(BOOK, WINDOW, "accept", Map.of());
        assertNull(visitor.open(address(), 200).getElementById("f-telephone"));
    }

    private static RequestSpecification telephone(String number) {
        return given().contentType(Forms.TYPE).formParam("telephone", number);
    }

    @Test
    void anErasedCaseSaysSoAndItsNoticesDoToo() {
        receive();
        perform(BOOK, WINDOW, "accept", Map.of());
        Document before = notice("01");
        String check = before.getElementById("check").attr("href");
        visitor.send(given().contentType(Forms.TYPE).formParam("confirm", "yes"), address(), 200);
        Document page = visitor.open(address(), 200);
        assertSound(page);
        assertEquals(words("case_erased"), page.selectFirst(".state").text());
        Document notice = notice("01");
        assertEquals(words("notice_erased"), notice.select(".msg").text());
        assertEquals(0, notice.select(".nt").size());
        Document checked =
                Jsoup.parse(given().urlEncodingEnabled(false).get(check).asString());
        assertSound(checked);
        assertEquals(
                words("notice_check_genuine"), checked.getElementById("outcome").text());
        assertTrue(checked.select("main").text().contains("已于"), "that it was erased");
    }

    @Test
    void aNoticeIsCheckedByItsDigitsAndNamesNobody() {
        receive();
        perform(BOOK, WINDOW, "accept", Map.of());
        Document notice = notice("01");
        assertTrue(notice.select(".nt").text().contains("王五"));
        assertTrue(notice.select(".nt").text().contains(words("notice_valid_once_sealed")));
        String digits = notice.getElementById("check-digits").text();
        assertTrue(digits.matches("([0-9a-f]{4}-){3}[0-9a-f]{4}"), digits);
        Document right = check(number.value() + "-01", "?d=" + digits.toUpperCase(java.util.Locale.ROOT), 200);
        assertEquals(
                words("notice_check_genuine"), right.getElementById("outcome").text());
        assertTrue(right.select("dl").text().contains("受理通知书"));
        assertFalse(right.text().contains("王五"));
        long entry = log.of(number.value() + "-01").get(0).id();
        assertTrue(right.select("dl").text().contains(String.valueOf(entry)));
        Document wrong = check(number.value() + "-01", "?d=0000-0000-0000-0000", 200);
        assertEquals(
                words("notice_check_other_digits"),
                wrong.getElementById("outcome").text());
        assertEquals(0, wrong.select("dl").size(), "whoever guesses a number learns nothing of the case");
        assertEquals(
                words("notice_check_issued"),
                check(number.value() + "-01", "", 200).getElementById("outcome").text());
        assertEquals(
                words("notice_check_unknown"),
                check(number.value() + "-02", "?d=" + digits, 404)
                        .getElementById("outcome")
                        .text());
        new Forms.Visitor().open(address() + "/notice/01", 200).select(".nt").forEach(sheet -> {
            throw new AssertionError("shown to a browser without the case");
        });
        visitor.open(address() + "/notice/02", 404);
    }

    private void receive() {
        receive("east-1");
    }

    private void receive(String item) {
        Map<String, String> answers =
                Map.of("applicantName", "王五", "residentId", Forms.RESIDENT, "mobile", "13800138000", "truthful", "yes");
        receipt = intake.submit(BOOK, FormKey.draw(new SecureRandom()), new Submission(item, "zh", answers, List.of()))
                .receipt();
        number = CaseNumber.parse(receipt.number()).orElseThrow();
        visitor.send(
                given().contentType(Forms.TYPE)
                        .formParam("number", receipt.number())
                        .formParam("lookupSecret", receipt.lookupSecret()),
                "/desk/lookup/zh",
                200);
    }

    private void perform(Rulebook book, Handler handler, String action, Map<String, String> inputs) {
        int position = work.open(BOOK, number, handler).orElseThrow().history().position();
        var result = work.perform(book, number, handler, action, position, inputs);
        assertTrue(result.isDone(), () -> action + ": " + result);
    }

    /** The page in both languages, which says that state and whose turn it is, and never names an account. */
    private Document look(String state, String turn, String stop) {
        Document english = visitor.open(address().replace("/zh/", "/en/"), 200);
        assertSound(english);
        Text name = BOOK.processes().state(state).name();
        assertEquals(name.en(), english.selectFirst(".state").text());
        Document page = visitor.open(address(), 200);
        assertSound(page);
        assertEquals(name.zh(), page.selectFirst(".state").text());
        assertEquals(
                BOOK.processes().state(state).hint().zh(),
                page.getElementById("hint").text());
        assertEquals(words(turn), page.getElementById("turn").text());
        assertEquals(words(stop), page.select(".flow [aria-current=step] b").text());
        ACCOUNTS.forEach(account -> assertFalse(page.text().contains(account), account));
        return page;
    }

    private Document notice(String last) {
        Document english = visitor.open(address().replace("/zh/", "/en/") + "/notice/" + last, 200);
        assertSound(english);
        Document page = visitor.open(address() + "/notice/" + last, 200);
        assertSound(page);
        return page;
    }

    private Document check(String notice, String query, int status) {
        Document page = Jsoup.parse(given().urlEncodingEnabled(false)
                .get("/desk/notice/zh/" + notice + query)
                .then()
                .statusCode(status)
                .extract()
                .asString());
        assertSound(page);
        return page;
    }

    private void assertSound(Document page) {
        page.outputSettings().prettyPrint(false);
        assertEquals(List.of(), checker.check(page.outerHtml()));
    }

    private JsonPath lookUp() {
        return given().contentType("application/json")
                .body("{\"number\":\"" + receipt.number() + "\",\"lookupSecret\":\"" + receipt.lookupSecret() + "\"}")
                .post("/look-up-case")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String address() {
        return "/desk/case/zh/" + number.value();
    }

    private String papers() {
        return address() + "/papers";
    }

    private static List<String> steps(Document page) {
        return page.select("#happened h3").eachText();
    }

    private static RequestSpecification button(String name) {
        return given().contentType(Forms.TYPE).formParam(name, "yes");
    }

    private static RequestSpecification file(String button, String name, byte[] content) {
        return given().multiPart(button, "yes").multiPart("attachments", name, content, "application/octet-stream");
    }

    /** The same book, in which an office has promised a limit for east-1. */
    private static Rulebook limited(Limit limit) {
        Processes all = BOOK.processes();
        ProcessBasis basis = new ProcessBasis(null, null, Text.same("承诺"), "东镇", java.time.LocalDate.of(2026, 1, 5));
        Map<String, ItemProcess> items = new HashMap<>(all.items());
        items.put("east-1", ItemProcess.of("east-1", Map.of("promised", List.of(new Said<>(limit, basis)))));
        return new Rulebook(
                BOOK.catalog(),
                BOOK.divisions(),
                new Processes(all.states(), all.actions(), all.kinds(), all.usual(), all.movesOffDays(), items),
                BOOK.deadlines(),
                BOOK.templates(),
                BOOK.guides());
    }

    private static Handler handler(String account, StaffRole role) {
        return handler(account, role, "east");
    }

    private static Handler handler(String account, StaffRole role, String place) {
        return new Handler(account, List.of(new Post(role, Unit.ofPlace(place))));
    }
}
