package org.bianmin.doors.site;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bianmin.doors.page.Paths;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The drawings of a site: what they show stands as text beside them and agrees with the pages that it counts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PicturesOnTheSiteTest extends SitePages {

    @Test
    void everyDrawingIsNamedOrIsLeftToTheTextBesideIt() {
        for (String path : site.html()) {
            for (Element drawing : page(path).select("svg")) {
                boolean named = drawing.attr("role").equals("img")
                        && !drawing.attr("aria-label").isBlank();
                assertTrue(named || drawing.attr("aria-hidden").equals("true"), () -> path + ": " + drawing);
            }
        }
    }

    @Test
    void theFiguresCountWhatTheGuidesSayIsNotStated() {
        Element stated = zh("figures.html").selectFirst("#east ~ table.bars");
        String materials = words("fact_materials");
        long silent = catalog()
                .items()
                .filter(item -> item.jurisdiction().equals("east"))
                .filter(item ->
                        zh(Paths.guide(item)).select(".miss li").eachText().contains(materials))
                .count();
        assertTrue(silent > 0 && silent < 8);
        // One guide says nothing of its own and shows what a law answers: counted in the table of layers and not here.
        assertEquals(8 - silent - 1 + " / 8", value(stated, materials));
        assertEquals("6 / 8", value(stated, words("fact_telephone")));
        assertEquals("0 / 8", value(stated, words("fact_hours")));
    }

    private static String value(Element chart, String label) {
        return chart.select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(label))
                .map(row -> row.select("td span").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBarIsAsLongAsItsNumbers() {
        Element counts = zh("figures.html").selectFirst("table.bars");
        Element west = counts.select("tr").stream()
                .filter(row -> row.select("th").text().equals("西区"))
                .findFirst()
                .orElseThrow();
        assertEquals("3 / 5", west.select("td span").text());
        assertEquals(List.of("62.5%", "37.5%"), west.select("rect").eachAttr("width"));
        assertEquals("#west", west.select("th a").attr("href"));
    }

    @Test
    void everyTierOfAPlaceCountsEachItemOnce() {
        List<String> counts = zh("figures.html")
                .select("#north ~ table.bars")
                .get(1)
                .select("tbody td span")
                .eachText();
        assertTrue(counts.stream().allMatch(count -> count.endsWith(" / 2")), counts::toString);
        assertEquals(
                2,
                counts.stream()
                        .mapToInt(text -> Integer.parseInt(text.split(" ")[0]))
                        .sum());
    }

    @Test
    void theLanesHaveEveryStepAtWhoeverDoesIt() {
        Document subsidy = zh("east/boundaries/subsidy.html");
        assertEquals(
                List.of("1", "2", "3", "4"),
                subsidy.select(".lanes text[font-weight]").eachText());
        assertEquals(2, subsidy.select(".lanes text:contains(公示7天)").size());
        assertEquals(
                subsidy.select(".st > li").size(),
                subsidy.select(".lanes circle").size());
    }

    @Test
    void stepsOfTheSameOfficeStandInOneLane() {
        List<String> heights =
                zh("east/boundaries/subsidy.html").select(".lanes circle").eachAttr("cy");
        assertEquals(heights.get(1), heights.get(2));
        assertEquals(3, heights.stream().distinct().count());
    }

    @Test
    void theCalendarSaysThatHoursAreNotStatedAndEveryGuideLeadsToIt() {
        Document page = zh("workdays.html");
        assertEquals(1, page.select(".miss").size());
        assertEquals(List.of("y2026", "y2025"), page.select("[id^=y20]").eachAttr("id"));
        assertTrue(page.text()
                .contains(words("workdays_not_yet", "year", Text.same("2027")).zh()));
        assertEquals(24, page.select("table.cal").size());
        assertEquals(
                "../../zh/workdays.html",
                zh("north/1.html").select("#where a[href$=workdays.html]").attr("href"));
    }

    @Test
    void aPlaceLeadsToItsOwnPartOfALifeEvent() {
        List<String> events = zh("west/index.html").select("#life + ul a").eachAttr("href");
        assertFalse(events.isEmpty());
        for (String event : events) {
            assertTrue(event.startsWith("../../zh/west/theme-"), event);
            assertFalse(zh(event.replaceFirst("^../../zh/", "")).select(".ls a").isEmpty(), event);
        }
    }

    @Test
    void theWayOfACaseIsExplainedAtHomeAndMarkedOnTheForm() {
        assertEquals(4, zh("index.html").select(".flow li").size());
        assertEquals(0, zh("index.html").select(".flow [aria-current]").size());
        assertEquals(
                words("flow_submit"),
                zh("east/5-apply.html").select(".flow [aria-current=step] b").text());
    }
}
