package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Registers at the counter: who supervises reads them, who manages an office keeps them for it, and where counters keep one too, whoever
 * handles cases there; nobody else knows of them.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistersTest {

    private static final String LIST = "/counter/zh/registers";
    private static final String ONE = LIST + "/register-north-posts";
    private static final String STEPS = LIST + "/ordered-steps-north";

    @Inject
    Counters counters;

    @Test
    void anEntryIsMadeChangedExportedAndTakenOut() {
        Staff staff = counters.staff(Counters.account("keeper"), StaffRole.MANAGER, Counters.TOWN);
        assertEquals(
                List.of(ONE, LIST + "/public-notice-north-lists", STEPS, LIST + "/register-north-changes"),
                staff.open(LIST).select("#registers a").eachAttr("href"));

        staff.open(ONE);
        staff.fill(Map.of("unit", Counters.TOWN.path(), "f0", " ", "f1", "12345678"), "write");
        assertEquals(400, staff.status());
        assertEquals("#f0", staff.page().select(".esum a").attr("href"));
        assertTrue(staff.page().select(".esum a").text().contains("姓名"));
        assertEquals("12345678", staff.page().select("#f1").val());

        staff.fill(Map.of("unit", Counters.TOWN.path(), "f0", "张三", "f1", "12345678"), "write");
        assertTrue(staff.page().select("#notice").hasText());
        String entry = staff.page().select("#entries tbody a").last().attr("href");
        staff.open(entry);
        assertEquals("张三", staff.page().select("#f0").val());
        staff.fill(Map.of("f0", "=李四", "f1", ""), "write");
        assertTrue(staff.page().select("#entries").text().contains("=李四"));
        staff.open(ONE + "/entries.csv");
        assertTrue(staff.page().text().contains("'=李四"), staff.page()::text);
        assertEquals(2, staff.open(entry).select("#history li").size());

        staff.fill(Map.of(), "remove");
        assertTrue(staff.page().select("#entries tr a[href=" + entry + "]").isEmpty());
        assertEquals(3, staff.open(entry).select("#history li").size());
        assertEquals(0, staff.page().select("button[value=write]").size());
    }

    /** An objection that names its notice stands in the register at once, and how it is settled there answers the letter. */
    @Test
    void anObjectionReachesTheRegisterOfItsNoticeAndIsAnsweredFromThere() {
        String lists = LIST + "/public-notice-north-lists";
        Staff keeper = counters.staff(Counters.account("lists"), StaffRole.MANAGER, Counters.TOWN);
        keeper.open(lists);
        String today = ChinaTime.day(Instant.now()).toString();
        keeper.fill(
                Map.of("unit", Counters.TOWN.path(), field(keeper, "名单"), "十一月的名单", field(keeper, "公示开始日"), today),
                "write");
        String entry = keeper.page()
                .selectFirst("#entries tbody tr:contains(十一月的名单) a")
                .attr("href");
        String number = "no-" + entry.replaceAll(".*[^0-9]", "");

        Writer writer = new Writer();
        Document form = writer.open(
                "/desk/apply/zh/north-letter-objection?notice=" + number + "&about=" + Counters.TOWN.path());
        assertEquals(number, form.getElementById("f-noticeNumber").val());
        String letter = object(writer, number);

        keeper.open(entry);
        String said = keeper.page().select("#" + field(keeper, "异议")).val();
        assertTrue(said.startsWith(letter), said);
        assertFalse(keeper.page().text().contains("张三不该"), "what the letter says stays with whoever handles it");
        assertEquals(404, status(keeper, "/counter/zh/cases/" + letter));
        keeper.open(entry);
        Map<String, String> values = values(keeper);
        values.put(field(keeper, "异议怎样处理"), "已核实；张三移出名单。");
        keeper.fill(values, "write");
        assertEquals(200, keeper.status(), keeper.page().select(".esum")::text);
        Document page = writer.open("/desk/case/zh/" + letter);
        assertEquals("已答复", page.selectFirst(".state").text());
        assertTrue(page.getElementById("happened").text().contains("张三移出名单"));

        writer.post("/desk/case/zh/" + letter + "/answer", Map.of("choice", "say-not-done", "words", "张三还在名单上"));
        keeper.open(entry);
        said = keeper.page().select("#" + field(keeper, "异议")).val();
        assertTrue(said.endsWith(letter + "（" + today + "，又提出）"), said);
        assertTrue(said.contains("（已核实；张三移出名单。）"), "what was said before stays: " + said);
        assertEquals("", keeper.page().select("#" + field(keeper, "异议怎样处理")).val(), "the next step waits again");
        assertFalse(keeper.page().text().contains("张三还在"));

        Staff above = counters.staff(Counters.account("above"), StaffRole.MANAGER, Counters.PLACE);
        above.open("/counter/zh/cases/" + letter);
        above.fill(Map.of("result", "十二月的名单里没有他。"), "answer");
        assertEquals(
                "已答复",
                writer.open("/desk/case/zh/" + letter).selectFirst(".state").text());
        keeper.open(entry);
        assertEquals(
                letter + "：已答复（" + today + "）",
                keeper.page().select("#" + field(keeper, "异议怎样处理")).val());
        assertFalse(keeper.page().text().contains("十二月"), "the answer is the writer's");

        values = values(keeper);
        values.put(field(keeper, "异议"), "电".repeat(1990));
        keeper.fill(values, "write");
        assertEquals(200, keeper.status(), keeper.page().select(".esum")::text);
        String next = object(new Writer(), number);
        keeper.open(entry);
        assertEquals(
                next + "（" + today + "）",
                keeper.page().select("#" + field(keeper, "异议")).val(),
                "what was settled makes room");
    }

    /** While one of two objections stands open, the answer to the other settles nothing. */
    @Test
    void anEntryIsSettledOnceTheLastOfItsLettersIsClosed() {
        Staff keeper = counters.staff(Counters.account("two"), StaffRole.MANAGER, Counters.TOWN);
        keeper.open(LIST + "/public-notice-north-lists");
        LocalDate today = ChinaTime.day(Instant.now());
        keeper.fill(
                Map.of(
                        "unit",
                        Counters.TOWN.path(),
                        field(keeper, "名单"),
                        "两封信的名单",
                        field(keeper, "公示开始日"),
                        today.minusDays(8).toString()),
                "write");
        String entry = keeper.page()
                .selectFirst("#entries tbody tr:contains(两封信的名单) a")
                .attr("href");
        String number = "no-" + entry.replaceAll(".*[^0-9]", "");
        Writer one = new Writer();
        Writer other = new Writer();
        String first = object(one, number);
        String second = object(other, number);
        Staff above = counters.staff(Counters.account("both"), StaffRole.MANAGER, Counters.PLACE);
        for (String letter : List.of(first, second)) {
            keeper.open(entry);
            assertEquals("", keeper.page().select("#" + field(keeper, "异议怎样处理")).val());
            above.open("/counter/zh/cases/" + letter);
            above.fill(Map.of("result", "查过了。"), "answer");
        }
        keeper.open(entry);
        String settled = keeper.page().select("#" + field(keeper, "异议怎样处理")).val();
        assertTrue(settled.startsWith(second) && settled.endsWith("；此前已办结：" + first), settled);

        Map<String, String> values = values(keeper);
        values.put(field(keeper, "报送日期"), today.toString());
        keeper.fill(values, "write");
        assertEquals(200, keeper.status(), keeper.page().select(".esum")::text);
        one.post("/desk/case/zh/" + first + "/answer", Map.of("choice", "say-not-done", "words", "没有查"));
        keeper.open(entry);
        assertEquals(
                today.toString(),
                keeper.page().select("#" + field(keeper, "报送日期")).val());
        assertFalse(
                keeper.page().text().contains("又提出"), "what comes after the notice has been done, and stays as it was");
    }

    /** What the form of an entry holds, by the ids of its fields. */
    private static Map<String, String> values(Staff staff) {
        Map<String, String> values = new HashMap<>();
        staff.page().select("form:has(button[value=write]) [id^=f]").forEach(one -> values.put(one.id(), one.val()));
        return values;
    }

    /** Objects to a notice, and gives the number of the letter. */
    private static String object(Writer writer, String notice) {
        return writer.write(
                        "north-letter-objection",
                        Map.of(
                                "writerName",
                                "李小民",
                                "address",
                                "石桥镇石桥村 3 号",
                                "aboutUnit",
                                Counters.TOWN.path(),
                                "noticeNumber",
                                notice,
                                "notice",
                                "十一月的名单",
                                "facts",
                                "张三不该在名单上"))
                .getElementById("case-number")
                .text();
    }

    private static int status(Staff staff, String address) {
        staff.open(address);
        return staff.status();
    }

    /** The id of the field of a name. */
    private static String field(Staff staff, String name) {
        return staff.page().select("label").stream()
                .filter(label -> label.ownText().strip().equals(name))
                .map(label -> label.attr("for"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is not among " + staff.page().select("label").eachText()));
    }

    @Test
    void noStepIsWrittenBeforeThoseThatComeFirst() {
        Staff staff = counters.staff(Counters.account("steps"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        staff.open(STEPS);
        assertEquals("date", staff.page().select("#f1").attr("type"));
        String unit = Counters.TOWN.path();
        staff.fill(Map.of("unit", unit, "f0", "补贴", "f1", "十月一日"), "write");
        assertEquals("#f1", staff.page().select(".esum a").attr("href"));
        staff.fill(Map.of("unit", unit, "f0", "补贴", "f1", "2026-10-01", "f3", "2026-10-09"), "write");
        assertEquals("#f3", staff.page().select(".esum a").attr("href"));
        assertEquals("2026-10-09", staff.page().select("#f3").val());
        staff.fill(
                Map.of("unit", unit, "f0", "补贴", "f1", "2026-10-01", "f2", "2026-10-01", "f3", "2026-10-08"), "write");
        assertEquals(400, staff.status());
        staff.fill(
                Map.of("unit", unit, "f0", "补贴", "f1", "2026-10-01", "f2", "2026-10-01", "f3", "2026-10-09"), "write");
        assertTrue(staff.page().select("#notice").hasText());
    }

    @Test
    void aDayToComeAndTooManyWordsAreRefusedWithWhatToDoAndNothingIsLost() {
        Staff staff = counters.staff(Counters.account("days"), StaffRole.MANAGER, Counters.PLACE);
        staff.open(STEPS);
        String unit = Counters.OTHER_TOWN.path();
        staff.fill(Map.of("unit", unit, "f0", "补贴", "f1", "2199-01-01"), "write");
        assertEquals(400, staff.status());
        assertEquals("#f1", staff.page().select(".esum a").attr("href"));
        assertTrue(staff.page().select(".esum").text().contains("还没有到"));
        assertEquals("2199-01-01", staff.page().select("#f1").val());
        assertEquals(unit, staff.page().select("#unit option[selected]").val(), "nor the office that was chosen");
        staff.fill(Map.of("unit", unit, "f0", "补".repeat(2001), "f1", "2026-10-01"), "write");
        assertEquals("#f0", staff.page().select(".esum a").attr("href"));
        staff.fill(Map.of("unit", unit, "f0", "补贴", "f1", "2026-10-01", "f2", "2026-09-30"), "write");
        assertEquals("#f2", staff.page().select(".esum a").attr("href"));
        String before = staff.page().select("label[for=f1]").text();
        assertTrue(staff.page().select(".esum").text().contains("“" + before + "”"), "and names what comes before");
    }

    @Test
    void aFormThatIsPressedTwiceMakesOneEntry() {
        Staff staff = counters.staff(Counters.account("twice"), StaffRole.MANAGER, Counters.PLACE);
        staff.open(ONE);
        String key = staff.page().select("input[name=key]").val();
        String name = "双按" + System.nanoTime();
        Map<String, String> sent = Map.of(
                "token",
                staff.page().select("input[name=token]").first().val(),
                "key",
                key,
                "unit",
                Counters.TOWN.path(),
                "f0",
                name,
                "deed",
                "write");
        staff.post(ONE, sent);
        staff.post(ONE, sent);
        assertEquals(200, staff.status());
        assertEquals(
                1, staff.open(ONE).select("#entries td:contains(" + name + ")").size());
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyWhoSupervisesReadsAndOnlyWhoManagesWrites(StaffRole role) {
        Unit unit =
                switch (role) {
                    case VILLAGE_CLERK -> Counters.VILLAGE;
                    case TOWN_WINDOW, REVIEWER, MANAGER, INSPECTOR -> Counters.TOWN;
                    default -> Counters.PLACE;
                };
        Staff staff = counters.staff(Counters.account("r" + role.code().charAt(0)), role, unit);
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
        boolean reads = role == StaffRole.INSPECTOR || role == StaffRole.MANAGER;
        for (String address : List.of(ONE, ONE + "/entries.csv", ONE + "/entries.xlsx")) {
            staff.open(address);
            assertEquals(reads ? 200 : 404, staff.status(), address);
        }
        for (String address : List.of(LIST, STEPS, STEPS + "/entries.csv", STEPS + "/entries.xlsx")) {
            staff.open(address);
            assertEquals(reads || role.handlesCases() ? 200 : 404, staff.status(), address);
        }
        String entry = "事项 " + role.code();
        staff.post(
                STEPS, Map.of("token", token, "unit", unit.path(), "f0", entry, "f1", "2026-10-01", "deed", "write"));
        assertEquals(role.handlesCases() ? 200 : 404, staff.status());
        staff.post(
                STEPS,
                Map.of(
                        "token",
                        token,
                        "unit",
                        Counters.OTHER_TOWN.path(),
                        "f0",
                        entry,
                        "f1",
                        "2026-10-01",
                        "deed",
                        "write"));
        assertEquals(unit.equals(Counters.PLACE) && role.handlesCases() ? 200 : 404, staff.status());
        Map<String, String> own = Map.of("token", token, "unit", unit.path(), "f0", "王五", "deed", "write");
        staff.post(ONE, own);
        assertEquals(role == StaffRole.MANAGER ? 200 : 404, staff.status());
        Map<String, String> others =
                Map.of("token", token, "unit", Counters.OTHER_TOWN.path(), "f0", "王五", "deed", "write");
        staff.post(ONE, others);
        assertEquals(404, staff.status());
    }
}
