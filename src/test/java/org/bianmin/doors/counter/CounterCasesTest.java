package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Ratings;
import org.bianmin.domain.cases.Ratings.Rating;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.Photos;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Clerks at their counter, from the sign-in to the delivery. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CounterCasesTest {

    private static final String LIST = "/counter/zh/cases";

    @Inject
    Counters counters;

    @Inject
    Accounts accounts;

    @Inject
    Intake intake;

    @Inject
    ContentHolder content;

    @Inject
    OperationLog log;

    @Inject
    Ratings ratings;

    @Test
    void aCaseGoesFromTheListToTheDelivery() {
        Receipt receipt = counters.sent(Counters.VILLAGE, Map.of("request", "门前的树"));
        String number = receipt.number();
        String window = Counters.account("window");
        Staff clerk = counters.staff(window, StaffRole.TOWN_WINDOW, Counters.TOWN);
        assertEquals(LIST, clerk.address(), "the sign-in leads to the work list");
        assertTrue(Counters.listed(clerk, LIST).contains(number));
        assertTrue(clerk.page().select("#cases").text().contains("没有时限在走"), "urgency in words");
        Document page = clerk.open(LIST + "/" + number);
        assertEquals("已收到", page.select("#state").text());
        assertTrue(
                page.select("#answers").text().contains("姓名 王五"),
                page.select("#answers").text());
        assertTrue(page.select("#answers").text().contains("居民身份证"), "choices by their labels");
        assertTrue(page.select("#answers").text().contains("石桥镇 石桥村委会"), "divisions by their names");
        assertEquals("来源没有写明办理时限", page.select("#deadline").text());
        clerk.fill(Map.of(), "accept");
        assertEquals("已受理", clerk.page().select("#state").text());
        assertEquals(1, clerk.page().select("#notice").size());
        assertEquals(0, clerk.open(LIST + "/" + number).select("#notice").size(), "said once");
        assertEquals(
                "move-send-to-review",
                clerk.open(LIST + "/" + number).selectFirst("details.grp").id(),
                "what leads on stands first");
        clerk.fill(Map.of(), "send-to-review");
        assertEquals(1, clerk.page().select("#no-moves").size());
        assertTrue(clerk.page().select("#barred").text().contains("审核通过 这一步由别的岗位做。"));

        Staff reviewer = counters.staff(Counters.account("reviewer"), StaffRole.REVIEWER, Counters.TOWN);
        assertTrue(Counters.listed(reviewer, LIST + "?turn=mine").contains(number));
        assertEquals(1, reviewer.open(LIST).select(".next").size(), "one clear next step");
        reviewer.open(LIST + "/" + number);
        reviewer.fill(Map.of("result", "同意采伐"), "approve");
        assertEquals("已有结果", reviewer.page().select("#state").text());

        clerk.open(LIST + "/" + number);
        assertTrue(clerk.page().select("#history").text().contains("同意采伐"));
        clerk.fill(Map.of("delivery", "post"), "deliver");
        assertEquals("办结", clerk.page().select("#state").text());
        assertTrue(clerk.page().select("#history").text().contains("邮寄"));
        assertFalse(Counters.listed(clerk, LIST).contains(number), "closed");
        clerk.open("/counter/zh/search");
        clerk.fill(Map.of("sought", number));
        assertEquals(LIST + "/" + number, clerk.address(), "and still found");
        List<String> deeds = log.of(number).stream()
                .filter(entry -> entry.actor().name().equals(window))
                .map(entry -> entry.deed().action())
                .filter(action -> !action.equals("case.read"))
                .toList();
        assertEquals(List.of("case.accept", "case.send-to-review", "case.deliver"), deeds);
        assertTrue(
                log.of(number).stream().anyMatch(entry -> entry.deed().action().equals("case.read")));

        ratings.rate(
                Rulebook.of(content.current()),
                new CaseLookup(number, receipt.lookupSecret()),
                new Rating("2", List.of("slow"), "等了两个小时"));
        for (Staff handled : List.of(clerk, reviewer)) {
            handled.open(LIST + "/" + number);
            assertNull(handled.page().getElementById("rating"), "whoever handled it does not see how it was rated");
            assertFalse(handled.page().text().contains("等了两个小时"));
        }
        Staff manager = counters.staff(Counters.account("manager"), StaffRole.MANAGER, Counters.TOWN);
        assertTrue(manager.open(LIST + "/" + number).text().contains("等了两个小时"));
        assertFalse(
                manager.open("/counter/zh/figures").getElementById("all").text().contains("没有可算的"),
                "decided on the day of acceptance, which is a time as well");
    }

    @Test
    void nobodyReviewsTheirOwnWork() {
        String account = Counters.account("both");
        Staff both = counters.staff(account, StaffRole.TOWN_WINDOW, Counters.TOWN);
        accounts.grant(Counters.OPERATOR, account, StaffRole.REVIEWER, Counters.TOWN, null, null);
        both = Counters.again(account);
        String number = counters.sent(Counters.TOWN).number();
        both.open(LIST + "/" + number);
        both.fill(Map.of(), "accept");
        both.fill(Map.of(), "send-to-review");
        assertTrue(both.page().select("#barred").text().contains("这件是您（或您代班的人）受理的，或您替受理人办过、已在另一级审过，不能由您审。"));
        both.post(
                LIST + "/" + number, Map.of("token", both.token(), "position", "3", "deed", "approve", "result", "同意"));
        assertEquals(1, both.page().select("#trouble").size());
        assertEquals("审核中", both.page().select("#state").text());
        assertTrue(both.page().select("#lost").text().contains("同意"), "what was typed is not lost");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        Staff clerk = counters.staff(Counters.account("typist"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        clerk.open(LIST + "/" + number);
        String reason = "这件归河口街道办。".repeat(150);
        clerk.fill(Map.of("reason", reason, "unit", ""), "transfer");
        Document page = clerk.page();
        assertEquals(1, page.select(".esum[autofocus] a[href=#f-transfer-unit]").size());
        assertEquals(1, page.select("#f-transfer-unit-error").size());
        assertEquals(reason, page.select("#f-transfer-reason").text());
        assertEquals("", page.select("#f-not-accept-reason").text(), "and stands in no other form");
        assertTrue(page.select("#move-transfer").hasAttr("open"));
        assertEquals("已收到", page.select("#state").text());
        clerk.fill(Map.of("reason", reason, "unit", "north/990001001"), "transfer");
        assertEquals(200, clerk.status(), "taken in at the own office, it is still seen");
        assertTrue(clerk.page().select("#facts").text().contains("河口街道"));
    }

    @Test
    void whoeverActsOnWhatHasChangedIsToldAndLosesNothing() {
        Staff first = counters.staff(Counters.account("first"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        Staff second = counters.staff(Counters.account("second"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String address = LIST + "/" + counters.sent(Counters.TOWN).number();
        first.open(address);
        second.open(address);
        first.fill(Map.of(), "accept");
        second.fill(Map.of("papers", "户口本"), "ask-papers");
        assertTrue(second.page().select("#trouble").text().contains("别人已经处理过"));
        assertEquals("已受理", second.page().select("#state").text());
        assertTrue(second.page().select("#lost").text().contains("户口本"));
        second.fill(Map.of("pause", "site-visit", "reason", "勘察"), "suspend");
        assertEquals("暂停计时", second.page().select("#state").text());
        assertTrue(second.page().select("#history").text().contains("现场勘察"));
    }

    @Test
    void aDeadlineIsExplainedDayByDay() throws SQLException {
        Staff clerk = counters.staff(Counters.account("county"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        assertEquals(
                "来源没有写明办理时限",
                clerk.open(LIST + "/" + number).select("#deadline").text());
        clerk.fill(Map.of("process", "referred"), "accept");
        limit(number, "4 working-days");
        clerk.open(LIST + "/" + number);
        String deadline = clerk.page().select("#deadline").text();
        assertTrue(deadline.contains("4 个工作日"), deadline);
        List<String> days = clerk.page().select("#days tbody tr").eachText();
        if (deadline.contains("到期日未定")) {
            assertTrue(days.size() < 4, days.toString());
        } else {
            assertTrue(deadline.contains("还有"), deadline);
            assertTrue(days.get(days.size() - 1).endsWith(" 4"), days.toString());
        }
        assertTrue(clerk.page().select("#facts").text().contains("上报件"), "the kind that was chosen");
        assertTrue(Counters.listed(clerk, LIST + "?turn=mine").contains(number));
    }

    /** Gives an accepted case a limit, which no item of the content has. */
    private static void limit(String number, String limit) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertEquals(
                    1,
                    statement.executeUpdate("update case_event set data = data || jsonb_build_object('limit', '" + limit
                            + "') where action = 'accept' and case_id = (select id from service_case where number = '"
                            + number + "')"));
        }
    }

    @Test
    void aFormOfNoPageOfOursDoesNothing() {
        Staff clerk = counters.staff(Counters.account("csrf"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        clerk.open(LIST + "/" + number);
        for (String token : List.of("", "0".repeat(64))) {
            assertEquals(
                    403,
                    clerk.answer(LIST + "/" + number, Map.of("deed", "accept", "position", "1", "token", token))
                            .statusCode());
        }
        assertEquals(
                403,
                clerk.answer("/counter/zh/search", Map.of("sought", number)).statusCode());
        assertEquals(
                403,
                clerk.answer("/counter/zh/walk-in/north-1", Map.of("truthful", "seen"))
                        .statusCode());
        assertEquals("已收到", clerk.open(LIST + "/" + number).select("#state").text());
    }

    @Test
    void filesComeAsWhatTheyAreAndUnderNoNameThatAProgramRuns() {
        Staff clerk = counters.staff(Counters.account("files"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        assertEquals(
                "户口本 一.png", clerk.open(LIST + "/" + number).select("#files a").text());
        Response file = clerk.request().get(LIST + "/" + number + "/files/1");
        assertEquals("image/png", file.contentType());
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertEquals("no-store", file.header("Cache-Control"));
        assertEquals(
                "attachment; filename=\"" + number + "-1.png\"; filename*=UTF-8''"
                        + "%E6%88%B7%E5%8F%A3%E6%9C%AC%20%E4%B8%80.png",
                file.header("Content-Disposition"));
        assertEquals(Photos.drawn("png")[1], file.asByteArray()[1]);
    }

    @Test
    void theListIsNarrowedByAddress() throws SQLException {
        Staff clerk = counters.staff(Counters.account("filter"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        String fresh = counters.sent(Counters.VILLAGE).number();
        String late = counters.sent(Counters.VILLAGE).number();
        clerk.open(LIST + "/" + late);
        clerk.fill(Map.of(), "accept");
        execute("update work_list set due_on = current_date - 4, due_kind = 'due', urgent_on = current_date - 4"
                + " where number = '" + late + "'");
        String overdue = clerk.open(LIST + "?overdue=yes").select("main").html();
        assertTrue(overdue.contains(late), overdue);
        assertFalse(overdue.contains(fresh), overdue);
        assertTrue(clerk.page().select("#cases").text().contains("▲ 已超期"), "in words and a sign");
        assertTrue(clerk.page().select("#cases li").first().html().contains(late), "the most urgent is the first");
        assertFalse(Counters.listed(clerk, LIST + "?state=received").contains(late));
        assertTrue(Counters.listed(clerk, LIST + "?state=received").contains(fresh));
        assertFalse(Counters.listed(clerk, LIST + "?turn=applicant").contains(late));
        assertFalse(Counters.listed(clerk, LIST + "?item=north-2").contains(late));
        assertTrue(Counters.listed(clerk, LIST + "?item=north-1&turn=mine").contains(late));
        assertEquals(
                200,
                clerk.request()
                        .get(LIST + "?after=nonsense&state=%27%3B--&turn=king")
                        .statusCode());
    }

    @Test
    void aLongListGoesOnWhereItEnded() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 53; i++) {
            numbers.add(counters.sent(new Unit("north", "990001001", "990001001001"))
                    .number());
        }
        Staff clerk = counters.staff(
                Counters.account("long"), StaffRole.VILLAGE_CLERK, new Unit("north", "990001001", "990001001001"));
        List<String> shown = new ArrayList<>(Counters.shown(clerk.open(LIST)));
        assertEquals(50, shown.size());
        shown.addAll(Counters.shown(clerk.open(clerk.page().select("#more").attr("href"))));
        assertEquals(numbers, shown, "each once, in the order of receipt where no limit runs");
        assertEquals(0, clerk.page().select("#more").size());
    }

    @Test
    void theSpreadsheetNamesNobody() {
        Staff clerk = counters.staff(Counters.account("sheet"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        Response file = clerk.request().get("/counter/zh/cases.csv");
        assertEquals("text/csv", file.contentType().replace(" ", "").replaceAll(";.*", ""));
        assertTrue(file.header("Content-Disposition").startsWith("attachment; filename=\"cases-"));
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF办件编号,事项,"), text.substring(0, 20));
        assertTrue(text.contains(number + ",林木采伐许可,石桥镇,"), text);
        assertFalse(text.contains("王五"));
        assertFalse(text.contains("11010519491231002X"));
        assertFalse(new String(
                        clerk.request()
                                .get("/counter/zh/cases.csv?state=accepted")
                                .asByteArray(),
                        StandardCharsets.UTF_8)
                .contains(number));
    }

    @Test
    void aPersonIsFoundByNumbersThatStandNowhere() throws SQLException {
        String account = Counters.account("seeker");
        Staff clerk = counters.staff(account, StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(
                        Counters.TOWN, Map.of("residentId", "11010519900307208X", "mobile", "13900139123"))
                .number();
        clerk.open("/counter/zh/search");
        clerk.fill(Map.of("sought", "110105 19900307 208x"));
        assertEquals("/counter/zh/search", clerk.address(), "the number stands in no address");
        assertEquals(List.of(number), Counters.shown(clerk.page()));
        clerk.fill(Map.of("sought", "139-0013-9123"));
        assertEquals(List.of(number), Counters.shown(clerk.page()));
        clerk.fill(Map.of("sought", "13900139124"));
        assertEquals(1, clerk.page().select("#none").size());
        clerk.fill(Map.of("sought", "nonsense"));
        assertEquals(1, clerk.page().select("#none").size());
        assertEquals(
                List.of("found 1", "found 0"),
                log.of("telephone").stream()
                        .filter(entry -> entry.actor().name().equals(account))
                        .map(entry -> entry.deed().details())
                        .toList());
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from operation_log where"
                        + " concat_ws(' ', subject, details) ~ '13900139123|19900307'")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }

    @Test
    void aVillageClerkTakesIn() {
        Staff clerk = counters.staff(Counters.account("village"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        clerk.open("/counter/zh/walk-in");
        assertEquals(
                List.of("/counter/zh/walk-in/north-1"),
                clerk.page().select("#items a").eachAttr("href"),
                "the other item is the town's");
        assertEquals(
                1, clerk.open("/counter/zh/walk-in?name=采伐").select("#items li").size());
        assertEquals(
                1, clerk.open("/counter/zh/walk-in?name=1").select("#items li").size());
        assertEquals(
                1, clerk.open("/counter/zh/walk-in?name=户口").select("#none").size());
        assertEquals(404, clerk.request().get("/counter/zh/walk-in/north-2").statusCode());

        Document form = clerk.open("/counter/zh/walk-in/north-1");
        assertTrue(
                form.select("main .fd").size() <= 8,
                "few fields: " + form.select("main .fd").size());
        assertEquals("f-applicantName", form.select("[autofocus]").attr("id"));
        assertEquals(
                "north/990001100/990001100201",
                form.select("#f-division option[selected]").val());
        String key = form.select("input[name=key]").val();
        clerk.fill(Map.of(
                "applicantName", "赵六",
                "documentType", "resident-card",
                "residentId", "11010519491231002",
                "division", "north/990001100/990001100201",
                "mobile", "13800138000",
                "request", "两棵树",
                "truthful", "seen"));
        assertEquals("/counter/zh/walk-in/north-1", clerk.address());
        assertEquals(1, clerk.page().select("#f-residentId-error").size());
        assertEquals("赵六", clerk.page().select("#f-applicantName").val(), "what was typed is kept");
        assertEquals("seen", clerk.page().select("#f-truthful option[selected]").val(), "so is what was chosen");
        assertEquals(key, clerk.page().select("input[name=key]").val());
        Map<String, String> right = Map.of(
                "applicantName", "赵六",
                "documentType", "resident-card",
                "residentId", "11010519491231002X",
                "division", "north/990001100/990001100201",
                "mobile", "13800138000",
                "request", "两棵树",
                "truthful", "seen");
        clerk.fill(right);
        String number = clerk.page().select("#case-number").text();
        String code = clerk.page().select("#lookup-secret").text();
        assertEquals(1, clerk.page().select("#taken-in").size());
        assertEquals("/counter/zh/walk-in/receipt/" + number, clerk.address());
        assertNotNull(intake.lookUp(content.current().catalog().messages(), new CaseLookup(number, code))
                .found());
        assertEquals(0, clerk.open(clerk.address()).select("#lookup-secret").size(), "shown once");
        assertEquals(1, clerk.page().select("#shown").size());
        clerk.open(LIST + "/" + number);
        assertTrue(clerk.page().select("#history").text().contains("窗口"), "came in at the counter");
        assertTrue(
                clerk.page().select("#identity").text().contains("看过居民身份证原件"),
                clerk.page().select("#identity").text());
        String token = clerk.token();
        Map<String, String> again = new HashMap<>(right);
        again.putAll(Map.of("token", token, "key", key));
        clerk.post("/counter/zh/walk-in/north-1", again);
        assertEquals(number, clerk.page().select("#case-number").text(), "the same form is the same case");
        assertNotEquals("", number);
    }

    @Test
    void whatCameOnlineWasTakenInAtNoWindow() {
        Staff clerk = counters.staff(Counters.account("online"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        clerk.open("/counter/zh/walk-in/receipt/" + number);
        assertEquals(number, clerk.page().select("#case-number").text());
        assertEquals(0, clerk.page().select("#taken-in").size());
    }

    /** The members of a household are added row by row, and nothing that was typed is lost on the way. */
    @Test
    void rowsOfATableAreAddedAtTheCounter() {
        Staff clerk = counters.staff(Counters.account("table"), StaffRole.TOWN_WINDOW, Unit.ofPlace("west"));
        clerk.open("/counter/zh/walk-in/west-2");
        assertEquals(List.of("member-1-memberName"), members(clerk));
        clerk.fill(Map.of("member-1-memberName", "钱一", "row", "member"));
        assertEquals(List.of("member-1-memberName", "member-2-memberName"), members(clerk));
        assertEquals(
                "钱一", clerk.page().select("input[name=member-1-memberName]").val());
        assertEquals(0, clerk.page().select(".er").size(), "no error before it is sent");
        clerk.fill(Map.of(
                "applicantName", "钱大",
                "documentType", "resident-card",
                "residentId", "110105194912310021",
                "member-1-memberName", "钱一",
                "member-2-memberName", "钱二",
                "truthful", "unseen"));
        assertEquals(
                List.of("钱一", "钱二"),
                List.of(
                        clerk.page().select("input[name=member-1-memberName]").val(),
                        clerk.page().select("input[name=member-2-memberName]").val()),
                "kept beside an error");
        clerk.fill(Map.of(
                "applicantName", "钱大",
                "documentType", "resident-card",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "member-1-memberName", "钱一",
                "member-2-memberName", "钱二",
                "truthful", "unseen"));
        String number = clerk.page().select("#case-number").text();
        String answers = clerk.open(LIST + "/" + number).text();
        assertTrue(answers.contains("钱一") && answers.contains("钱二"), answers);
    }

    private static List<String> members(Staff clerk) {
        return clerk.page().select("input[name$=memberName]").eachAttr("name");
    }

    @Test
    void whoseDocumentWasNotSeenHasProvenNothing() {
        Staff clerk = counters.staff(Counters.account("unseen"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        clerk.open("/counter/zh/walk-in/north-1");
        Map<String, String> answers = new HashMap<>(Map.of(
                "applicantName", "孙七",
                "documentType", "resident-card",
                "residentId", "11010519491231002X",
                "division", Counters.VILLAGE.path(),
                "mobile", "13800138000",
                "request", "一棵树",
                "truthful", ""));
        clerk.fill(answers);
        assertEquals(1, clerk.page().select("#f-truthful-error").size(), "one of the two is said");
        answers.put("truthful", "unseen");
        clerk.fill(answers);
        String number = clerk.page().select("#case-number").text();
        clerk.open(LIST + "/" + number);
        assertTrue(clerk.page().select("#identity").text().startsWith("没有核验过"));
        clerk.fill(Map.of("whose", "applicant", "document", "passport"), "see-identity");
        assertEquals("已收到", clerk.page().select("#state").text(), "the case stands where it stood");
        assertTrue(clerk.page().select("#identity").text().contains("看过护照原件"));
    }

    @Test
    void whatHasChangedSinceItWasSentBackStandsFieldByField() {
        Staff clerk = counters.staff(Counters.account("changer"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        Staff reviewer = counters.staff(Counters.account("returner"), StaffRole.REVIEWER, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        clerk.open(LIST + "/" + number);
        clerk.fill(Map.of(), "accept");
        clerk.fill(Map.of(), "send-to-review");
        reviewer.open(LIST + "/" + number);
        reviewer.fill(Map.of("reason", "请看证件"), "return");
        assertEquals(0, reviewer.page().select("#changed").size(), "nothing yet");
        clerk.open(LIST + "/" + number);
        clerk.fill(Map.of("whose", "helper", "document", "passport"), "see-identity");
        clerk.fill(Map.of(), "send-to-review");
        String changed =
                reviewer.open(LIST + "/" + number).select("#changed tbody").text();
        assertTrue(changed.startsWith("身份 （没有） 代办人："), changed);
        assertEquals(1, reviewer.page().select("#changed tbody tr").size(), "and nothing that is as it was");
    }

    @Test
    void papersThatMayComeLaterAreTickedWithADay() {
        Staff clerk = counters.staff(Counters.account("later"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent("north-2", Counters.TOWN, Map.of()).number();
        clerk.open(LIST + "/" + number);
        clerk.fill(Map.of("by-day", ""), "accept-later");
        assertEquals(2, clerk.page().select(".esum li").size(), "which papers, and by which day");
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2).toString();
        clerk.fill(Map.of("later-1", "照片", "by-day", "2020-01-01"), "accept-later");
        assertEquals(1, clerk.page().select("#f-accept-later-later-1[checked]").size(), "what was ticked is kept");
        clerk.fill(Map.of("later-1", "照片", "by-day", day), "accept-later");
        assertEquals("已受理", clerk.page().select("#state").text());
        assertTrue(clerk.page().select("#duties").text().contains("照片，最迟 " + day));
        clerk.open(LIST);
        assertTrue(clerk.page().select("#cases").text().contains("还有事最迟 " + day + " 办"));
    }

    @Test
    void aChildWithoutADocumentIsAskedForMoreOnlyThen() {
        Staff clerk = counters.staff(Counters.account("child"), StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        Document form = clerk.open("/counter/zh/walk-in/north-1");
        assertEquals(0, form.select("#f-birthDate").size());
        clerk.fill(Map.of("applicantName", "小宝", "documentType", "none", "mobile", "13800138000", "truthful", "seen"));
        assertEquals(1, clerk.page().select("#f-birthDate").size());
        assertEquals(1, clerk.page().select("#f-helperName").size());
    }

    @Test
    void theHelpIsLinkedFromEveryPageAndNeedsNoSignIn() {
        Staff nobody = new Staff();
        assertEquals(21, nobody.open("/counter/zh/help").select("#help li").size());
        assertTrue(nobody.open("/counter/en/help").select("#help").text().contains("work list"));
        assertEquals(
                1,
                nobody.open("/counter/zh/sign-in")
                        .select("a[href=/counter/zh/help]")
                        .size());
        Staff clerk = counters.staff(Counters.account("helped"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        for (String page : List.of(
                "cases",
                "cases/" + number,
                "search",
                "walk-in",
                "walk-in/north-1",
                "walk-in/receipt/" + number,
                "password")) {
            for (String language : List.of("zh", "en")) {
                clerk.open("/counter/" + language + "/" + page);
                assertEquals(200, clerk.status(), page);
                assertEquals(
                        1,
                        clerk.page()
                                .select("a[href=/counter/" + language + "/help]")
                                .size(),
                        page);
                assertEquals(
                        1,
                        clerk.page()
                                .select("form[action=/counter/" + language + "/sign-out]")
                                .size(),
                        page);
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
