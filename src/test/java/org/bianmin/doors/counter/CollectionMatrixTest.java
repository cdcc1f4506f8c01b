package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result that another counter hands over: what that one comes to, at each address, and what nobody else there does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CollectionMatrixTest {

    private static final String LIST = "/counter/zh/cases";
    private static final String SECRET_WORDS = "请尽快办理，家里有病人";
    private static final Handler COMPETENT =
            new Handler("handler", List.of(new Post(StaffRole.TOWN_WINDOW, Counters.OTHER_TOWN)));

    @Inject
    Counters counters;

    @Inject
    CaseWork work;

    @Inject
    OperationLog log;

    /** Each role of an office, with a case that is collected there, and at an office beside it. */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_CLERK, here,      true",
        "VILLAGE_CLERK, elsewhere, false",
        "VILLAGE_CLERK, post,      false",
        "TOWN_WINDOW,   here,      true",
        "TOWN_WINDOW,   elsewhere, false",
        "TOWN_WINDOW,   post,      false",
        "TOWN_WINDOW,   village,   false",
        "REVIEWER,      here,      false",
        "MANAGER,       here,      false",
        "CHIEF_REPRESENTATIVE, here, false",
        "INSPECTOR,     here,      false",
        "ADMINISTRATOR, here,      false",
        "AUDITOR,       here,      false"
    })
    void theCounterSeesWhatItHandsOverAndNoMore(StaffRole role, String where, boolean opens) {
        String account = Counters.account("h" + role.code().charAt(0));
        Unit own = role == StaffRole.VILLAGE_CLERK ? Counters.VILLAGE : Counters.TOWN;
        Staff staff = counters.staff(account, role, own);
        String number = received();
        String address = LIST + "/" + number;
        perform(
                number,
                "choose-collection",
                Map.of(
                        "collect",
                        switch (where) {
                            case "here" -> own.path();
                            case "village" -> Counters.VILLAGE.path();
                            case "post" -> "post";
                            default -> Counters.OTHER_VILLAGE.path();
                        }));
        staff.open(address);
        assertEquals(404, staff.status(), "not before there is a result");
        String token = token(staff);
        staff.post(LIST + "/" + number, Map.of("token", token, "deed", "see-identity", "position", "3"));
        assertEquals(404, staff.status(), "and nothing is done before");

        perform(number, "decide", Map.of("result", "同意发证"));
        Document page = staff.open(address);
        assertEquals(opens ? 200 : 404, staff.status(), "the page");
        assertEquals(opens, page.text().contains("11010519491231002X"), "whose it is");
        assertEquals(opens, page.text().contains("同意发证"), "the result");
        assertFalse(page.html().contains("13800138000") || page.html().contains(SECRET_WORDS), "the other answers");
        assertFalse(page.html().contains("户口本") || page.html().contains("handler"), "files and who handled it");
        staff.open(address + "/files/1");
        assertEquals(404, staff.status(), "the file");
        staff.open(address + "/notices/01");
        assertEquals(404, staff.status(), "what was issued before the result");
        staff.open(address + "/notices/02");
        assertEquals(opens ? 200 : 404, staff.status(), "the notice of the result");
        page = staff.open(address + "/answers");
        assertEquals(0, page.select("form#answers").size(), "the answers");
        staff.post(
                address + "/answers",
                Map.of("token", token, "said-position", "4", "said-shown", "mobile", "mobile", "13900139000"));
        assertEquals(404, staff.status(), "putting answers right");
        staff.open("/counter/zh/walk-in/receipt/" + number);
        assertEquals(404, staff.status(), "the receipt");

        assertEquals(opens, Counters.listed(staff, LIST).contains(number), "the row");
        staff.open(LIST + ".csv");
        assertEquals(opens, staff.page().html().contains(number), "the row of the spreadsheet");
        staff.post("/counter/zh/search", Map.of("token", token, "sought", number));
        assertEquals(opens, staff.address().endsWith(number), "the search by number");
        staff.post("/counter/zh/search", Map.of("token", token, "sought", "11010519491231002X"));
        assertEquals(opens, staff.page().html().contains(number), "the search by document");

        staff.post(address, Map.of("token", token, "deed", "choose-collection", "position", "4", "collect", "post"));
        assertEquals(opens ? 200 : 404, staff.status(), "another step");
        assertEquals(0, staff.page().select("#notice").size(), "is not done");
        staff.post(address, Map.of("token", token, "deed", "deliver", "position", "4", "delivery", "counter"));
        assertEquals(0, staff.page().select("#notice").size(), "not without an identity document");
        staff.post(
                address,
                Map.of(
                        "token",
                        token,
                        "deed",
                        "see-identity",
                        "position",
                        "4",
                        "whose",
                        "applicant",
                        "document",
                        "resident-card"));
        assertEquals(opens ? 200 : 404, staff.status(), "the document");
        assertEquals(opens ? 1 : 0, staff.page().select("#notice").size());
        assertEquals(
                opens,
                log.of(number).stream()
                        .anyMatch(entry -> entry.deed().action().equals("case.read")
                                && entry.actor().name().equals(account)
                                && entry.deed().details().equals("handing the result over")),
                "the reading is logged, and what was not read is not");
    }

    @Test
    void theResultIsHandedOverWhereItWasWanted() {
        String account = Counters.account("collect");
        Staff clerk = counters.staff(account, StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        String number = received();
        perform(number, "choose-collection", Map.of("collect", Counters.VILLAGE.path()));
        perform(number, "decide", Map.of("result", "同意发证"));
        String row = clerk.open(LIST)
                .select("#cases li:has(a[href$=" + number + "])")
                .text();
        assertTrue(row.contains("在这里领结果") && row.contains("轮到您"), row);
        Document page = clerk.open(LIST + "/" + number);
        page.outputSettings().prettyPrint(false);
        assertEquals(List.of(), new HtmlChecker().check(page.outerHtml()));
        assertEquals(
                List.of("move-deliver", "move-see-identity", "move-name-helper"),
                page.select("details[id^=move]").eachAttr("id"));
        clerk.fill(Map.of("whose", "applicant", "document", "resident-card"), "see-identity");
        clerk.fill(Map.of("delivery", "counter"), "deliver");
        assertEquals("办结", clerk.page().select("#state").text());
        assertEquals(2, clerk.page().select("main a[href*=/notices/]").size(), "the result and the proof of delivery");
        assertEquals(0, clerk.page().select("details[id^=move]").size());
        assertFalse(Counters.listed(clerk, LIST).contains(number), "nothing is left to be done");

        Staff competent = counters.staff(Counters.account("comp"), StaffRole.TOWN_WINDOW, Counters.OTHER_TOWN);
        String history = competent.open(LIST + "/" + number).select("#history").text();
        assertTrue(history.contains(account) && history.contains(village()), history);
        assertTrue(log.of(number).stream()
                .anyMatch(entry -> entry.deed().action().equals("case.deliver")
                        && entry.actor().name().equals(account)));
    }

    /** Somebody else collects it: the counter sees the mandate, and the hand-over names it to all who see the case. */
    @Test
    void aHelperCollectsItUnderAMandateThatEverybodySees() {
        Staff clerk = counters.staff(Counters.account("collect"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        String number = received();
        perform(number, "choose-collection", Map.of("collect", Counters.VILLAGE.path()));
        perform(number, "decide", Map.of("result", "同意发证"));
        clerk.open(LIST + "/" + number);
        assertNull(clerk.page().getElementById("helpers"));
        clerk.fill(Map.of("whose", "helper", "document", "resident-card"), "see-identity");
        clerk.fill(Map.of("delivery", "counter"), "deliver");
        assertTrue(
                clerk.page().select(".esum").text().contains("看过证件的是代办人"),
                clerk.page().select(".esum").text());
        String day = ChinaTime.day(Instant.now()).plusDays(9).toString();
        clerk.fill(Map.of("helper", "吴小帮", "scope-4", "collect", "evidence", "paper", "by-day", day), "name-helper");
        assertTrue(clerk.page().getElementById("helpers").text().contains("吴小帮"));
        assertEquals(1, clerk.page().select("#f-deliver-as-helper").size());
        assertEquals(
                0, clerk.page().select("#f-see-identity-as-helper").size(), "that step is nobody's to be helped in");
        clerk.fill(Map.of("delivery", "counter", "as-helper", "yes"), "deliver");
        assertEquals("办结", clerk.page().select("#state").text());
        Staff competent = counters.staff(Counters.account("comp"), StaffRole.TOWN_WINDOW, Counters.OTHER_TOWN);
        String history = competent.open(LIST + "/" + number).select("#history").text();
        assertTrue(history.contains("由 吴小帮 按委托 6 替申请人办"), history);
    }

    @Test
    void whoHasHandledItSeesWhereItIsCollectedAndIsFirstToo() {
        Staff competent = counters.staff(Counters.account("own"), StaffRole.TOWN_WINDOW, Counters.OTHER_TOWN);
        Staff clerk = counters.staff(Counters.account("late"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        String number = received();
        perform(number, "choose-collection", Map.of("collect", Counters.VILLAGE.path()));
        perform(number, "decide", Map.of("result", "同意发证"));
        String row = competent
                .open(LIST)
                .select("#cases li:has(a[href$=" + number + "])")
                .text();
        assertTrue(row.contains("在" + village() + "领结果"), row);
        perform(number, "deliver", Map.of("delivery", "post"));
        clerk.open(LIST + "/" + number);
        assertEquals(404, clerk.status(), "handed over by somebody else");
    }

    /** Accepted by the office of another town, with words that only those who handle it need. */
    private String received() {
        String number = counters.sent(Counters.OTHER_VILLAGE, Map.of("request", SECRET_WORDS))
                .number();
        perform(number, "accept", Map.of("process", "instant"));
        return number;
    }

    private void perform(String number, String action, Map<String, String> inputs) {
        CaseNumber parsed = CaseNumber.parse(number).orElseThrow();
        int position = work.open(Fixture.BOOK, parsed, COMPETENT)
                .orElseThrow()
                .history()
                .position();
        assertTrue(work.perform(Fixture.BOOK, parsed, COMPETENT, action, position, inputs)
                .isDone());
    }

    /** As the lists of the counter name it. */
    private static String village() {
        return Fixture.BOOK
                .divisions()
                .of(Counters.VILLAGE.place())
                .name(Counters.VILLAGE)
                .zh();
    }

    private static String token(Staff staff) {
        return staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
    }
}
