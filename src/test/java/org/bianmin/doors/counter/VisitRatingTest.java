package org.bianmin.doors.counter;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Visits that are rated without a case: a fair rating is recorded, a worse one goes to the office above. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VisitRatingTest {

    private static final String ITEM = "north-letter-visit";

    @Inject
    Counters counters;

    private final Writer writer = new Writer();

    @Test
    void theCodeOfAnOfficeChoosesIt() {
        Document form = Jsoup.parse(given().queryParam("about", Counters.TOWN.path())
                .get("/desk/apply/zh/" + ITEM)
                .asString());
        assertEquals(
                Counters.TOWN.path(),
                form.selectFirst("[name=aboutUnit] option[selected]").val());
        Document other = Jsoup.parse(given().queryParam("about", "east")
                .get("/desk/apply/zh/" + ITEM)
                .asString());
        assertTrue(other.select("[name=aboutUnit] option[selected]").stream()
                .allMatch(option -> option.val().isEmpty()));
    }

    @Test
    void aFairRatingIsRecordedAndClosed() {
        String number = rate("3");
        assertEquals(
                "评价已记下",
                writer.open("/desk/case/zh/" + number).selectFirst(".state").text());
        Staff place = counters.staff(Counters.account("vr"), StaffRole.MANAGER, Counters.PLACE);
        assertFalse(Counters.listed(place, "/counter/zh/cases").contains(number));
    }

    @Test
    void aBadOneGoesAboveAndIsCalledBackAndAnswered() {
        String number = rate("1");
        Staff town = counters.staff(Counters.account("vt"), StaffRole.MANAGER, Counters.TOWN);
        assertFalse(Counters.listed(town, "/counter/zh/cases").contains(number), "the office that is rated");
        Staff place = counters.staff(Counters.account("vp"), StaffRole.MANAGER, Counters.PLACE);
        assertTrue(Counters.listed(place, "/counter/zh/cases").contains(number));
        place.open("/counter/zh/cases/" + number);
        assertTrue(place.page()
                .getElementById("rating")
                .nextElementSibling()
                .text()
                .contains(words("rating_1")));
        place.fill(Map.of("finding", "没有留电话"), "call-back");
        place.fill(Map.of(), "take-on");
        place.fill(Map.of("result", "已经整改。"), "answer");
        assertTrue(writer.open("/desk/case/zh/" + number)
                .getElementById("happened")
                .text()
                .contains("已经整改。"));
    }

    @Test
    void aRatingCountsAtTheOfficeThatItIsAbout() {
        Staff place = counters.staff(Counters.account("vf"), StaffRole.MANAGER, Counters.PLACE);
        Staff town = counters.staff(Counters.account("vg"), StaffRole.MANAGER, Counters.TOWN);
        Staff elsewhere = counters.staff(Counters.account("vh"), StaffRole.MANAGER, Counters.OTHER_TOWN);
        long before = rated(place, Counters.TOWN);
        long own = rated(place, Counters.PLACE);
        rate("4");
        assertEquals(before + 1, rated(place, Counters.TOWN), "the county sees it under the town");
        assertEquals(before + 1, rated(town, Counters.TOWN), "the town sees it");
        assertEquals(own, rated(place, Counters.PLACE), "it is not of the office that would put it right");
        assertEquals(0, rated(elsewhere, Counters.TOWN));
        Staff village = counters.staff(Counters.account("vv"), StaffRole.MANAGER, Counters.VILLAGE);
        writer.write(ITEM, Map.of("aboutUnit", Counters.VILLAGE.path(), "rating", "4"));
        Document few = village.open("/counter/zh/figures");
        assertTrue(few.getElementById("all").text().contains(words("counts_few")));
        assertEquals(words("counts_why_few"), few.getElementById("why-few").text());
        assertTrue(village.request().get("/counter/zh/figures.csv").asString().contains(words("counts_few")));
    }

    @Test
    void aRatingFoundMistakenCountsNowhereAndThePageSaysSo() {
        Staff place = counters.staff(Counters.account("vi"), StaffRole.MANAGER, Counters.PLACE);
        long town = rated(place, Counters.TOWN);
        String number = rate("1");
        place.open("/counter/zh/cases/" + number);
        place.fill(Map.of("reason", "说的是车站，不是窗口。"), "mistaken");
        assertEquals(town, rated(place, Counters.TOWN));
        Document seen = writer.open("/desk/case/zh/" + number);
        assertEquals("评价有误，不计", seen.selectFirst(".state").text());
        assertTrue(seen.text().contains("不计入这个单位的评价"));
        assertFalse(seen.text().contains("您的评价记下了"));
        assertTrue(seen.getElementById("happened").text().contains("说的是车站，不是窗口。"));
    }

    /** How many ratings the table of the figures has in the row of an office. */
    private static long rated(Staff manager, Unit office) {
        String name = office.town() == null ? "北市" : "石桥镇";
        return manager.open("/counter/zh/figures").select("#by-office tbody tr").stream()
                .filter(row -> row.selectFirst("th").text().equals(name))
                .map(row -> row.selectFirst("td[data-l=" + words("counts_rated") + "]")
                        .text())
                .mapToLong(Long::parseLong)
                .sum();
    }

    @Test
    void whoHasNotChosenIsAskedAgainAndLosesNothing() {
        Document page = writer.post(
                "/desk/apply/zh/" + ITEM,
                Map.of(
                        "key", UUID.randomUUID().toString().replace("-", ""),
                        "send", "yes",
                        "aboutUnit", Counters.TOWN.path(),
                        "rating", "unsaid",
                        "truthful", "yes",
                        "facts", "等了两个小时"));
        assertEquals(1, page.select(".esum li").size());
        assertEquals("等了两个小时", page.selectFirst("[name=facts]").text());
    }

    private String rate(String level) {
        return writer.write(
                        ITEM,
                        Map.of(
                                "aboutUnit",
                                Counters.TOWN.path(),
                                "rating",
                                level,
                                "reason-slow",
                                "yes",
                                "facts",
                                "等了两个小时"))
                .getElementById("case-number")
                .text();
    }
}
