package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.Photos;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inspections at the counter, from the plan to the archive, by whose they are and by nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InspectionsTest {

    private static final String LIST = "/counter/zh/inspections";
    private static final String NEW = LIST + "/new/north-agencies";
    private static final Map<String, String> PLAN = Map.of(
            "unit", Counters.TOWN.path(),
            "object", "石桥人力资源公司",
            "reason", "plan",
            "mode", "site",
            "aim", "看服务是否规范",
            "content", "许可证和收费");

    @Inject
    Counters counters;

    @Inject
    OperationLog log;

    @Inject
    ContentHolder content;

    @Test
    void anInspectionGoesFromThePlanToTheArchive() {
        String first = Counters.account("inspector");
        String second = Counters.account("inspector");
        Staff inspector = counters.staff(first, StaffRole.INSPECTOR, Counters.TOWN);
        counters.staff(second, StaffRole.INSPECTOR, Counters.TOWN);
        Staff manager = counters.staff(Counters.account("leader"), StaffRole.MANAGER, Counters.TOWN);

        inspector.open(NEW);
        Map<String, String> noAim = new HashMap<>(PLAN);
        noAim.put("aim", " ");
        inspector.fill(noAim, "begin");
        assertEquals(400, inspector.status());
        assertEquals("#plan-aim", inspector.page().select(".esum a").attr("href"));
        assertEquals("石桥人力资源公司", inspector.page().select("#plan-object").val());
        assertEquals("许可证和收费", inspector.page().select("#plan-content").text());
        inspector.fill(PLAN, "begin");
        assertTrue(inspector.page().select("#notice").hasText());
        String address = inspector.address();

        assertEquals(0, inspector.page().select("button[value=approve]").size(), "who planned does not approve");
        post(inspector, address, "visit", Map.of());
        assertEquals(400, inspector.status(), "nothing is visited before it is approved");
        manager.open(address);
        manager.fill(Map.of("outcome", "return", "words", "内容写细一点"), "approve");
        inspector.open(address);
        inspector.fill(Map.of("mode", "site", "aim", "看服务", "content", "许可证、收费、明示"), "plan");
        manager.open(address);
        manager.fill(Map.of("outcome", "agree", "words", "同意"), "approve");
        inspector.open(address);
        inspector.fill(Map.of("content", "许可证", "day", "2099-01-01", "papers", "许可证原件"), "notify");
        Document notice = inspector.open(inspector.page().select("#history a").attr("href"));
        assertTrue(notice.text().contains("许可证原件"), notice::text);
        String number = notice.select(".chk b.no").first().text();
        assertTrue(number.matches("JC-[0-9]+-[0-9]+"), number);
        Document genuine = inspector.open("/desk/notice/zh/" + number + "?d="
                + notice.select("#check-digits").text());
        assertTrue(genuine.text().contains("检查通知书"), genuine::text);
        assertFalse(genuine.text().contains("许可证"), "nothing of what it says");

        inspector.open(address);
        inspector.fill(Map.of("inspector-" + first, first, "words", "现场看了", "other", "没有明示收费"), "visit");
        assertEquals(400, inspector.status());
        assertEquals("#visit-inspectors", inspector.page().select(".esum a").attr("href"));
        assertTrue(inspector.page().select(".esum a").text().contains("2"));
        assertEquals("现场看了", inspector.page().select("#visit-words").text());
        assertEquals("没有明示收费", inspector.page().select("#visit-other").text());
        assertTrue(inspector.page().select("input[value=" + first + "]").hasAttr("checked"));
        Map<String, String> both =
                Map.of("inspector-" + first, first, "inspector-" + second, second, "words", "现场看了", "other", "没有明示收费");
        inspector.fill(both, "visit");
        assertEquals(200, inspector.status());

        post(inspector, address, "archive", Map.of("words", "全部", "where", "档案柜"));
        assertEquals(400, inspector.status(), "nothing is closed before it is complete");
        inspector.open(address);
        inspector.fill(Map.of("words", "三日内明示收费标准", "day", "2020-01-01"), "demand");
        assertEquals("#demand-day", inspector.page().select(".esum a").attr("href"));
        inspector.fill(Map.of("words", "三日内明示收费标准", "day", "2099-01-04"), "demand");
        Document demand =
                inspector.open(inspector.page().select("#history a").last().attr("href"));
        assertTrue(demand.select("#found").text().contains("没有明示收费"), demand::text);
        assertTrue(demand.select("#said").text().contains("2099-01-04"), demand::text);

        inspector.open(address);
        inspector.fill(Map.of("signer", "李经理"), "sign");
        inspector.fill(Map.of("words", "方案、通知、记录、意见书", "where", "档案柜"), "archive");
        assertEquals(200, inspector.status());
        assertEquals(0, inspector.page().select("#moves ~ details").size());
        assertFalse(inspector
                .open(LIST)
                .select("#own a, #others a")
                .eachAttr("href")
                .contains(address));
        assertTrue(inspector
                .open(LIST + "?closed=yes")
                .select("#closed a")
                .eachAttr("href")
                .contains(address));
        String id = address.substring(address.lastIndexOf('/') + 1);
        assertTrue(log.of(id).stream().anyMatch(entry -> entry.deed().action().equals("inspection.archive")));
    }

    @Test
    void aPhotographOfWhatIsRefusedWaitsForTheFormToBeSentAgain() {
        String first = Counters.account("camera");
        String second = Counters.account("camera");
        Staff inspector = counters.staff(first, StaffRole.INSPECTOR, Counters.TOWN);
        Staff colleague = counters.staff(second, StaffRole.INSPECTOR, Counters.TOWN);
        String address = toVisit(inspector);

        Document alone = sent(
                inspector, address, "visit", Map.of("inspector-" + first, first, "words", "门口"), Photos.drawn("png"));
        assertEquals(1, alone.select(".esum a").size());
        assertEquals("门口", alone.select("#visit-words").text());
        assertEquals(0, alone.select("#photos li").size(), "it is no evidence yet");
        assertEquals(1, alone.select("#kept li").size());
        String photo = alone.select("#kept a").attr("href");
        assertTrue(inspector.request().get(photo).asByteArray().length > 0);
        colleague.open(photo);
        assertEquals(404, colleague.status(), "nor anybody else's");
        assertEquals(0, colleague.open(address).select("#kept, #photos").size());

        Document refused = sent(inspector, address, "visit", Map.of("words", "门口"), "no photo".getBytes());
        assertEquals("#visit-photos", refused.select(".esum a").attr("href"));
        assertEquals("门口", refused.select("#visit-words").text());
        assertEquals(1, refused.select("#kept li").size());

        inspector.open(address);
        inspector.fill(
                Map.of("inspector-" + first, first, "inspector-" + second, second, "words", "门口", "other", "没有明示"),
                "visit");
        assertEquals(200, inspector.status());
        assertEquals(1, inspector.page().select("#photos li").size());
        assertEquals(0, inspector.page().select("#kept").size());
    }

    @Test
    void aPhotographThatIsGivenUpIsDeleted() {
        String first = Counters.account("camera");
        Staff inspector = counters.staff(first, StaffRole.INSPECTOR, Counters.TOWN);
        String address = toVisit(inspector);
        String photo = sent(inspector, address, "visit", Map.of("words", "门口"), Photos.drawn("png"))
                .select("#kept a")
                .attr("href");
        inspector.open(address);
        inspector.fill(Map.of(), "drop-photos");
        assertEquals(0, inspector.page().select("#kept, #photos li").size());
        inspector.open(photo);
        assertEquals(404, inspector.status());
    }

    @Test
    void whatAColleagueWasFasterToSendIsNotLost() {
        String first = Counters.account("fast");
        String second = Counters.account("slow");
        Staff fast = counters.staff(first, StaffRole.INSPECTOR, Counters.TOWN);
        Staff slow = counters.staff(second, StaffRole.INSPECTOR, Counters.TOWN);
        String address = toVisit(fast);
        Map<String, String> both = Map.of("inspector-" + first, first, "inspector-" + second, second);
        Map<String, String> slowly = new HashMap<>(both);
        slowly.put("words", "后门也看了");
        slowly.put("other", "灭火器过期");
        Map<String, String> fastly = new HashMap<>(both);
        fastly.put("words", "看了");
        slow.open(address);
        String seen = slow.page().select("main input[name=position]").first().val();
        fast.open(address);
        fast.fill(fastly, "visit");
        slowly.put("position", seen);
        Document late = sent(slow, address, "visit", slowly, Photos.drawn("png"));
        assertTrue(late.select(".esum").hasText());
        assertTrue(late.select("#unsent").text().contains("后门也看了"), late.select("#unsent")::text);
        assertTrue(late.select("#unsent").text().contains("灭火器过期"));
        assertEquals(1, late.select("#kept li").size());
        slow.open(address);
        slow.fill(Map.of(), "photos");
        assertEquals(1, slow.page().select("#photos li").size(), "and is added though the step is done");
    }

    @Test
    void whoHoldsAPostAtTheOfficeDoesNotInspectItWhateverTheFormSays() {
        String account = Counters.account("own");
        counters.staff(account, StaffRole.INSPECTOR, Counters.PLACE);
        counters.also(account, StaffRole.INSPECTOR, Counters.OTHER_TOWN);
        Staff inspector = Counters.again(account);
        inspector.open(NEW);
        assertFalse(inspector
                .page()
                .select("#plan-concerned option")
                .eachAttr("value")
                .contains(Counters.OTHER_TOWN.path()));
        Map<String, String> plan = new HashMap<>(PLAN);
        plan.put(
                "object",
                content.current()
                        .divisions()
                        .of("north")
                        .name(Counters.OTHER_TOWN)
                        .zh());
        inspector.fill(plan, "begin");
        assertEquals(400, inspector.status());
        assertEquals("#plan-object", inspector.page().select(".esum a").attr("href"));
        assertEquals("许可证和收费", inspector.page().select("#plan-content").text());
    }

    @Test
    void aPlanThatIsPressedTwiceBeginsOneInspection() {
        Staff inspector = counters.staff(Counters.account("twice"), StaffRole.INSPECTOR, Counters.TOWN);
        inspector.open(NEW);
        Map<String, String> plan = new HashMap<>(PLAN);
        plan.put("object", "双按公司" + System.nanoTime());
        plan.put("key", inspector.page().select("input[name=key]").val());
        plan.put(
                "token",
                inspector.page().select("main input[name=token]").first().val());
        inspector.post(NEW, plan);
        inspector.post(NEW, plan);
        assertEquals(200, inspector.status());
        assertEquals(
                1,
                inspector
                        .open(LIST)
                        .select("main a:contains(" + plan.get("object") + ")")
                        .size());
        plan.put("key", "");
        plan.put("aim", "长".repeat(5001));
        inspector.post(NEW, plan);
        assertEquals(400, inspector.status());
        assertEquals("#plan-aim", inspector.page().select(".esum a").attr("href"));
    }

    private String toVisit(Staff inspector) {
        Staff manager = counters.staff(Counters.account("leader"), StaffRole.MANAGER, Counters.TOWN);
        String address = begun(inspector, null);
        manager.open(address);
        manager.fill(Map.of("outcome", "agree", "words", "同意"), "approve");
        inspector.open(address);
        inspector.fill(Map.of("content", "许可证", "day", "2099-01-01", "papers", "无"), "notify");
        return address;
    }

    /**
     * Who sees it and what becomes of a step: the office that is inspected knows nothing of it.
     *
     * @param opens whether the inspection is there
     * @param approves whether its approval is theirs
     */
    @ParameterizedTest
    @CsvSource({
        "INSPECTOR,     TOWN,       true,  false",
        "MANAGER,       TOWN,       true,  true",
        "INSPECTOR,     PLACE,      true,  false",
        "MANAGER,       PLACE,      true,  true",
        "INSPECTOR,     VILLAGE,    false, false",
        "MANAGER,       VILLAGE,    false, false",
        "INSPECTOR,     OTHER_TOWN, false, false",
        "MANAGER,       OTHER_TOWN, false, false",
        "VILLAGE_CLERK, VILLAGE,    false, false",
        "TOWN_WINDOW,   TOWN,       false, false",
        "REVIEWER,      TOWN,       false, false",
        "COUNTY_WINDOW, PLACE,      false, false",
        "COUNTY_REVIEWER, PLACE,    false, false",
        "CHIEF_REPRESENTATIVE, PLACE, false, false",
        "ADMINISTRATOR, PLACE,      false, false",
        "AUDITOR,       PLACE,      false, false"
    })
    void eachEndpointOpensToWhoMayAlone(StaffRole role, String office, boolean opens, boolean approves) {
        String address = begun(
                counters.staff(Counters.account("planner"), StaffRole.INSPECTOR, Counters.TOWN), Counters.VILLAGE);
        Staff staff = counters.staff(Counters.account("x" + role.code().charAt(0)), role, unit(office));
        boolean supervises = role == StaffRole.INSPECTOR || role == StaffRole.MANAGER;
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
        staff.open(LIST + "?closed=yes");
        assertEquals(supervises ? 200 : 404, staff.status());
        assertEquals(opens, staff.page().select("a").eachAttr("href").contains(address));
        staff.open(address);
        assertEquals(opens ? 200 : 404, staff.status());
        staff.open(address + "/papers/2");
        assertEquals(404, staff.status(), "no paper goes with a plan");
        staff.open(address + "/photos/00000000-0000-0000-0000-000000000000");
        assertEquals(404, staff.status());
        staff.open(NEW);
        assertEquals(role == StaffRole.INSPECTOR && !office.equals("VILLAGE") ? 200 : 404, staff.status());
        staff.post(
                address, Map.of("token", token, "deed", "approve", "position", "2", "outcome", "agree", "words", "同意"));
        assertEquals(opens ? approves ? 200 : 400 : 404, staff.status());
        staff.post(address, Map.of("token", token, "deed", "archive", "position", "2", "words", "全部", "where", "柜"));
        assertEquals(opens ? 400 : 404, staff.status(), "nobody closes it before its time");
    }

    private String begun(Staff inspector, Unit concerned) {
        inspector.open(NEW);
        Map<String, String> plan = new HashMap<>(PLAN);
        if (concerned != null) {
            plan.put("concerned", concerned.path());
        }
        inspector.fill(plan, "begin");
        return inspector.address();
    }

    private static Unit unit(String office) {
        return switch (office) {
            case "PLACE" -> Counters.PLACE;
            case "TOWN" -> Counters.TOWN;
            case "VILLAGE" -> Counters.VILLAGE;
            default -> Counters.OTHER_TOWN;
        };
    }

    private static void post(Staff staff, String address, String deed, Map<String, String> more) {
        Document page = staff.open(address);
        Map<String, String> fields = new HashMap<>(more);
        fields.put("deed", deed);
        for (String name : List.of("token", "position")) {
            fields.put(
                    name, page.select("main input[name=" + name + "]").first().val());
        }
        staff.post(address, fields);
    }

    private static Document sent(Staff staff, String address, String deed, Map<String, String> more, byte[] photo) {
        Document page = staff.open(address);
        RequestSpecification form = staff.request()
                .multiPart("deed", deed)
                .multiPart(
                        "token", page.select("main input[name=token]").first().val())
                .multiPart(
                        "position",
                        more.getOrDefault(
                                "position",
                                page.select("main input[name=position]").first().val()))
                .multiPart("photos", "a.png", photo, "image/png");
        for (Map.Entry<String, String> one : more.entrySet().stream()
                .filter(field -> !field.getKey().equals("position"))
                .toList()) {
            form = form.multiPart(new MultiPartSpecBuilder(one.getValue())
                    .controlName(one.getKey())
                    .charset("UTF-8")
                    .build());
        }
        Response answer = form.post(address);
        return Jsoup.parse(answer.asString());
    }
}
