package org.bianmin.doors.counter;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Cases;
import org.bianmin.domain.cases.LetterAnswers;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters from the form to the answer and back: who sees them, what their writers can say, and where they go then. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LettersTest {

    private static final String NUMBER = "NOX-\\d{8}-\\d{4,6}-\\d";

    @Inject
    Counters counters;

    private final Writer writer = new Writer();
    private String number;

    @Test
    void aComplaintIsToldAnsweredOpenedAgainAndReviewedAbove() {
        write("complaint", about(Counters.VILLAGE, Map.of()));
        assertTrue(number.matches(NUMBER), number);
        Document page = look();
        assertEquals("已登记", page.selectFirst(".state").text());
        assertEquals(words("status_turn_manager"), page.getElementById("turn").text());
        String last = ChinaTime.day(java.time.Instant.now()).plusDays(15).toString();
        assertTrue(
                page.getElementById("due").text().contains("15 天"),
                page.getElementById("due").text());
        assertFalse(page.getElementById("due").text().compareTo(last) < 0);
        assertTrue(page.getElementById("due-basis").text().contains("第二十三条"));
        assertNull(page.getElementById("answer"), "there is nothing to answer yet");

        Staff town = counters.staff(Counters.account("lt"), StaffRole.MANAGER, Counters.TOWN);
        assertTrue(Counters.listed(town, "/counter/zh/cases").contains(number));
        deed(town, "take-on", Map.of());
        page = look();
        assertTrue(
                page.getElementById("due").text().contains("60 天"),
                page.getElementById("due").text());
        assertTrue(page.getElementById("due-basis").text().contains("第三十四条"));
        deed(town, "extend", Map.of("extension", "31", "reason", "情况复杂"));
        assertTrue(town.page().select(".esum").text().contains("最多延长 30 天"), "it is said by how much one may");
        assertEquals(1, town.page().select(".esum").size(), "not more than the regulations let");
        deed(town, "extend", Map.of("extension", "30", "reason", "情况复杂"));
        deed(town, "answer", Map.of("result", "已经向您道歉，并补办。"));
        page = look();
        assertTrue(page.getElementById("happened").text().contains("已经向您道歉"));
        assertEquals(3, page.select("#answer input[type=radio]").size());
        assertNotNull(page.getElementById("rate"));

        page = say(Map.of("words", "还没有"));
        assertEquals(
                words("error_letter_said"),
                page.getElementById("f-choice-error").text());
        assertEquals("还没有", page.getElementById("f-words").text(), "nothing typed is lost");
        page = say(Map.of("choice", "say-half", "words", "户口本还没有还"));
        assertEquals("正在处理", page.selectFirst(".state").text());
        town.open("/counter/zh/cases/" + number);
        assertTrue(town.page().getElementById("history").text().contains("户口本还没有还"));
        deed(town, "answer", Map.of("result", "已经还了。"));
        look();
        page = say(Map.of("choice", "say-not-done", "words", "没有人来过"));
        assertEquals("正在处理", page.selectFirst(".state").text());
        town.open("/counter/zh/cases/" + number);
        assertEquals(404, town.status(), "it has gone to the office above");

        Staff place = counters.staff(Counters.account("lp"), StaffRole.MANAGER, Counters.PLACE);
        deed(place, "answer", Map.of("result", "已经办好。"));
        page = look();
        assertTrue(page.getElementById("review").text().contains(words("letter_review_none")));
        assertNull(page.getElementById("second-review"), "nothing has been reviewed");
        page = say(Map.of("choice", "say-done"));
        assertNotNull(page.getElementById("said-done"));
        deed(place, "outcome", Map.of("outcome", "put-right", "finding", "已督促整改"));
        assertTrue(place.page().getElementById("history").text().contains(words("outcome_put-right")));
        assertEquals("已答复", look().selectFirst(".state").text());
    }

    @Test
    void aReviewIsAskedForInTimeAndAnsweredBySomebodyElse() {
        write("complaint", about(Counters.VILLAGE, Map.of()));
        String both = Counters.account("lb");
        Staff town = counters.staff(both, StaffRole.MANAGER, Counters.TOWN);
        deed(town, "take-on", Map.of());
        deed(town, "answer", Map.of("result", "不支持。"));
        look();
        Document page = say(Map.of("choice", "ask-review", "words", " "));
        assertEquals(
                words("error_letter_words"),
                page.getElementById("f-review-words-error").text());
        page = say(Map.of("choice", "ask-review", "words", "事实不对"));
        assertEquals("复查中", page.selectFirst(".state").text());
        assertTrue(
                page.getElementById("due").text().contains("30 天"),
                page.getElementById("due").text());
        assertTrue(page.getElementById("due-basis").text().contains("第三十五条"));
        counters.also(both, StaffRole.MANAGER, Counters.PLACE);
        Staff same = Counters.again(both);
        same.open("/counter/zh/cases/" + number);
        assertEquals(0, same.page().select("#move-review-answer").size(), "who has answered does not review");
        Staff place = counters.staff(Counters.account("lr"), StaffRole.MANAGER, Counters.PLACE);
        deed(place, "review-answer", Map.of("result", "原答复不当，予以更正。"));
        page = look();
        assertEquals("已复查", page.selectFirst(".state").text());
        assertTrue(page.getElementById("happened").text().contains("原答复不当"));
        assertNull(page.getElementById("review"), "a review is asked for once");
        String next = page.getElementById("second-review").text();
        assertTrue(next.contains("第三十六条"), "what is left to the writer is said: " + next);
    }

    @Test
    void whatIsWrittenAndNotRecordedIsShownAgain() {
        Document receipt = write("complaint", about(Counters.VILLAGE, Map.of()));
        Staff town = counters.staff(Counters.account("lw"), StaffRole.MANAGER, Counters.TOWN);
        deed(town, "take-on", Map.of());
        deed(town, "answer", Map.of("result", "已经办好。"));
        Document page = say(Map.of("choice", "say-half", "words", "长".repeat(LetterAnswers.LONGEST + 1)));
        assertEquals(words("error_letter_long"), page.select(".esum li").text());
        assertTrue(words("error_letter_long").contains(String.valueOf(LetterAnswers.LONGEST)));
        assertEquals(
                LetterAnswers.LONGEST + 1, page.getElementById("f-words").text().length());
        page = say(Map.of("choice", "say-half", "words", "行\r\n".repeat(LetterAnswers.LONGEST / 2)));
        assertEquals("正在处理", page.selectFirst(".state").text(), "the end of a line is one character");
        page = say(Map.of("choice", "say-half", "words", "行\r\n".repeat(LetterAnswers.LONGEST / 2)));
        assertEquals(0, page.select(".esum").size(), "pressed twice, said once");
        page = say(Map.of("choice", "say-not-done", "words", "没有人来过"));
        assertEquals(words("error_letter_gone"), page.select(".esum li").text());
        assertEquals("没有人来过", page.select("#lost p").text());
        assertNull(look().getElementById("lost"), "once");

        deed(town, "answer", Map.of("result", "已经还了。"));
        assertEquals("还差一张", late(receipt, false).getElementById("f-words").text());
        assertEquals("", late(receipt, true).getElementById("f-words").text());
    }

    /** What a browser sees of what it sent too late, once it has looked the case up; after a press of "next person" if that is so. */
    private Document late(Document receipt, boolean next) {
        Writer browser = new Writer();
        String address = "/desk/case/zh/" + number;
        assertTrue(browser.post(address + "/answer", Map.of("choice", "say-half", "words", "还差一张"))
                .text()
                .contains(words("lookup_late")));
        browser.post(address, Map.of("rate", "yes", "rating", "2", "words", "太慢"));
        if (next) {
            browser.post("/desk/next/zh/north-letter-complaint", Map.of());
        }
        Document page = browser.post(
                "/desk/lookup/zh",
                Map.of(
                        "number",
                        number,
                        "lookupSecret",
                        receipt.getElementById("lookup-secret").text()));
        assertEquals(next ? "" : "太慢", page.getElementById("f-rate-words").text());
        assertEquals(!next, page.getElementById("f-rating-2").hasAttr("checked"));
        assertEquals(next ? 0 : 1, page.select(".esum").size());
        return page;
    }

    @Test
    void aReportAsksNobodysNameAndSaysThatTheCodeIsTheOnlyWay() {
        Document form = Jsoup.parse(given().get("/desk/apply/zh/north-letter-report")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(
                0,
                form.select("[name=writerName], [name=mobile], [name=residentId]")
                        .size());
        Document receipt = write("report", Map.of("aboutUnit", Counters.TOWN.path(), "facts", "冒领补贴"));
        assertTrue(receipt.text().contains(words("receipt_letter_anonymous")));
        Document page = look();
        assertTrue(page.text().contains(words("receipt_letter_anonymous")));
        assertEquals(words("due_unstated"), page.getElementById("due").text(), "the regulations name no days for it");
    }

    /** Who comes to a complaint about an office: never that office, no counter, and nobody whom it names. */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_CLERK, village, village, false",
        "MANAGER, village, village, false",
        "TOWN_WINDOW, town, village, false",
        "REVIEWER, town, village, false",
        "MANAGER, town, village, true",
        "MANAGER, other-town, village, false",
        "COUNTY_WINDOW, place, village, false",
        "COUNTY_REVIEWER, place, village, false",
        "CHIEF_REPRESENTATIVE, place, village, false",
        "MANAGER, place, village, true",
        "INSPECTOR, place, village, false",
        "ADMINISTRATOR, place, village, false",
        "AUDITOR, place, village, false",
        "MANAGER, town, town, false",
        "MANAGER, place, town, true",
        "COUNTY_WINDOW, place, town, false"
    })
    void aComplaintIsSeenByWhoAnswersForTheOfficeAboveAlone(
            StaffRole role, String office, String about, boolean opens) {
        write("complaint", about(unit(about), Map.of()));
        Staff staff = counters.staff(Counters.account("lm"), role, unit(office));
        assertEquals(opens, sees(staff), role + " of " + office);
    }

    @Test
    void whoIsNamedNeitherSeesNorHandlesIt() {
        Staff named = counters.staff(Counters.account("ln"), StaffRole.MANAGER, Counters.PLACE);
        Staff other = counters.staff(Counters.account("lo"), StaffRole.MANAGER, Counters.TOWN);
        write("complaint", about(Counters.VILLAGE, Map.of("aboutPerson", "王 芳")));
        assertFalse(sees(named), "all staff here are called so");
        assertFalse(sees(other));
        Staff later = counters.staff(Counters.account("lk"), StaffRole.MANAGER, Counters.PLACE);
        Cases.execute(
                "insert into supervision_task (kind, control, subject, place, unit, role, case_id, facts, opened_at, state)"
                        + " select 'alert', 'test', number, place, place, 'manager', case_id, '{}', now(), 'open'"
                        + " from work_list where number = ?",
                number);
        assertTrue(later.open("/counter/zh/tasks").text().contains(number));
        assertFalse(named.open("/counter/zh/tasks").text().contains(number), "nor from an alert");
        for (String written : List.of("王　芳", "王芳主任", "李明、王 芳（副主任）", "王芳 同志")) {
            write("complaint", about(Counters.VILLAGE, Map.of("aboutPerson", written)));
            assertFalse(sees(named), written);
        }
        for (String written : List.of("王芳芳", "王芳芳主任", "小王芳", "主任")) {
            write("complaint", about(Counters.VILLAGE, Map.of("aboutPerson", written)));
            assertTrue(sees(named), written);
        }
        write("complaint", about(Counters.VILLAGE, Map.of("aboutPerson", "赵六")));
        assertTrue(sees(named));
        String set = Counters.account("ls");
        Staff aside = counters.staff(set, StaffRole.MANAGER, Counters.TOWN);
        assertTrue(sees(aside));
        deed(other, "set-aside", Map.of("account", set));
        assertFalse(sees(aside), "who was set aside");
        assertTrue(sees(other));
    }

    @Test
    void aComplaintIsNotPassedToTheOfficeThatItIsAbout() {
        write("complaint", about(Counters.TOWN, Map.of()));
        Staff place = counters.staff(Counters.account("lq"), StaffRole.MANAGER, Counters.PLACE);
        deed(place, "pass-on", Map.of("unit", Counters.VILLAGE.path(), "reason", "归村里"));
        assertEquals(1, place.page().select(".esum").size());
        deed(place, "pass-on", Map.of("unit", Counters.OTHER_TOWN.path(), "reason", "归那里"));
        assertEquals(0, place.page().select(".esum").size());
    }

    /** Whoever comes in person is taken down by the counter that the letter is about, which cannot open it then. */
    @Test
    void whatAVisitorSaysIsTakenDownByTheCounterAndHandledAbove() {
        String account = Counters.account("lc");
        Staff clerk = counters.staff(account, StaffRole.TOWN_WINDOW, Counters.TOWN);
        Staff manager = counters.staff(Counters.account("lc"), StaffRole.MANAGER, Counters.TOWN);
        clerk.open("/counter/zh/walk-in");
        assertEquals(4, clerk.page().select("#letters a").size(), "no counter rates its own visits");
        clerk.open("/counter/zh/walk-in/north-letter-visit");
        assertEquals(404, clerk.status());
        Document form = clerk.open("/counter/zh/walk-in/north-letter-complaint");
        assertTrue(form.getElementById("reaches").text().contains("由示范省北市的负责人"));
        assertEquals("", form.getElementById("f-aboutUnit").val(), "nobody is named beforehand");

        Map<String, String> said = new HashMap<>(about(Counters.TOWN, Map.of("truthful", "yes", "asks", "")));
        clerk.fill(said);
        assertEquals(2, clerk.page().select(".esum li").size());
        assertEquals(
                words("error_walk_in_channel"),
                clerk.page().getElementById("f-truthful-error").text());
        assertEquals("李小民", clerk.page().getElementById("f-writerName").val(), "what was typed stays");
        said.putAll(Map.of("truthful", "visit", "asks", "请补办"));
        clerk.fill(said);
        Document receipt = clerk.page();
        number = receipt.getElementById("case-number").text();
        assertTrue(number.matches(NUMBER), number);
        assertEquals(words("channel_visit"), receipt.getElementById("channel").text());
        assertEquals("示范省北市", receipt.getElementById("reaches").text());
        assertFalse(receipt.text().contains("李小民"));

        assertFalse(sees(clerk));
        clerk.open("/counter/zh/walk-in/receipt/" + number);
        assertEquals(404, clerk.status(), "the receipt is shown once");
        assertFalse(
                clerk.open("/counter/zh/walk-in/north-letter-complaint").html().contains("李小民"));
        assertFalse(sees(manager));
        Staff above = counters.staff(Counters.account("lc"), StaffRole.MANAGER, Counters.PLACE);
        assertTrue(sees(above));
        above.open("/counter/zh/cases/" + number);
        String history = above.page().getElementById("history").text();
        assertTrue(history.contains(words("channel_visit")) && history.contains(account), history);
        assertFalse(above.page().text().contains("我写的是真实情况"), "the clerk declares nothing for the visitor");
        deed(above, "take-on", Map.of());
        assertFalse(
                Counters.again(account).open("/counter/zh/cases").html().contains(number),
                "nor is it news for who took it down");

        Document page = writer.post(
                "/desk/lookup/zh",
                Map.of(
                        "number",
                        number,
                        "lookupSecret",
                        receipt.getElementById("lookup-secret").text()));
        assertEquals("正在处理", page.selectFirst(".state").text());
    }

    @Test
    void aReportIsTakenDownWithoutAName() {
        Staff clerk = counters.staff(Counters.account("lc"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        Document form = clerk.open("/counter/zh/walk-in/north-letter-report");
        assertEquals(
                0, form.select("main [name=writerName], main [name=mobile]").size());
        clerk.fill(Map.of("aboutUnit", Counters.VILLAGE.path(), "facts", "冒领补贴", "truthful", "telephone"));
        number = clerk.page().getElementById("case-number").text();
        Staff town = counters.staff(Counters.account("lc"), StaffRole.MANAGER, Counters.TOWN);
        town.open("/counter/zh/cases/" + number);
        assertTrue(town.page().getElementById("history").text().contains(words("channel_telephone")));
    }

    private static Map<String, String> about(Unit unit, Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "writerName", "李小民",
                "address", "石桥镇石桥村 3 号",
                "aboutUnit", unit.path(),
                "facts", "跑了三趟没有办成",
                "asks", "请补办"));
        answers.putAll(more);
        return answers;
    }

    private static Unit unit(String office) {
        return switch (office) {
            case "village" -> Counters.VILLAGE;
            case "town" -> Counters.TOWN;
            case "other-town" -> Counters.OTHER_TOWN;
            default -> Counters.PLACE;
        };
    }

    private boolean sees(Staff staff) {
        staff.open("/counter/zh/cases/" + number);
        boolean opens = staff.status() == 200;
        assertEquals(opens, Counters.listed(staff, "/counter/zh/cases").contains(number), "the row");
        staff.open("/counter/zh/cases.csv");
        assertEquals(opens, staff.page().html().contains(number), "the row of the spreadsheet");
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
        staff.post("/counter/zh/search", Map.of("token", token, "sought", number));
        assertEquals(opens, staff.address().endsWith(number), "the search");
        staff.post("/counter/zh/cases/" + number, Map.of("token", token, "deed", "take-on", "position", "9"));
        assertEquals(opens ? 200 : 404, staff.status(), "a step");
        return opens;
    }

    private void deed(Staff staff, String action, Map<String, String> said) {
        staff.open("/counter/zh/cases/" + number);
        assertEquals(200, staff.status());
        staff.fill(said, action);
    }

    private Document write(String kind, Map<String, String> answers) {
        Document receipt = writer.write("north-letter-" + kind, answers);
        number = receipt.getElementById("case-number").text();
        return receipt;
    }

    private Document look() {
        return writer.open("/desk/case/zh/" + number);
    }

    private Document say(Map<String, String> said) {
        return writer.post("/desk/case/zh/" + number + "/answer", said);
    }
}
