package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The drawings of the real site: what they show stands as text beside them and agrees with the pages that it counts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesOnTheSiteTest {

    @Inject
    SiteGenerator generator;

    @Inject
    ContentHolder holder;

    @TempDir
    static Path out;

    @BeforeAll
    void generate() {
        generator.generate(holder.current(), out, made -> {});
    }

    @Test
    void everyDrawingIsNamedOrIsLeftToTheTextBesideIt() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                for (Element drawing : Jsoup.parse(file.toFile(), "UTF-8").select("svg")) {
                    boolean named = drawing.attr("role").equals("img")
                            && !drawing.attr("aria-label").isBlank();
                    assertTrue(named || drawing.attr("aria-hidden").equals("true"), () -> file + ": " + drawing);
                }
            }
        }
    }

    @Test
    void theFiguresCountWhatTheGuidesSayIsNotStated() throws IOException {
        Document figures = zh("figures.html");
        Element stated = figures.selectFirst("#dingan ~ table.bars");
        String words =
                holder.current().catalog().messages().text("fact_materials").zh();
        long silent = holder.current()
                .catalog()
                .items()
                .filter(item -> item.jurisdiction().equals("dingan"))
                .filter(item ->
                        guide(item.source().row()).select(".miss li").eachText().contains(words))
                .count();
        assertTrue(silent > 0 && silent < 8);
        assertEquals(8 - silent + " / 8", value(stated, words));
        assertEquals(
                "8 / 8",
                value(
                        stated,
                        holder.current()
                                .catalog()
                                .messages()
                                .text("fact_telephone")
                                .zh()));
        assertEquals(
                "0 / 8",
                value(
                        stated,
                        holder.current().catalog().messages().text("fact_hours").zh()));
    }

    private Document guide(int row) {
        try {
            return zh("dingan/" + row + ".html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Element chart, String label) {
        return chart.select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(label))
                .map(row -> row.select("td span").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBarIsAsLongAsItsNumbers() throws IOException {
        Element counts = zh("figures.html").selectFirst("table.bars");
        Element yeji = counts.select("tr").stream()
                .filter(row -> row.select("th").text().equals("叶集"))
                .findFirst()
                .orElseThrow();
        assertEquals("23 / 44", yeji.select("td span").text());
        assertEquals(List.of("19.3%", "10.1%"), yeji.select("rect").eachAttr("width"));
        assertEquals("#yeji", yeji.select("th a").attr("href"));
    }

    @Test
    void everyTierOfAPlaceCountsEachItemOnce() throws IOException {
        for (Element row :
                zh("figures.html").select("#jiyuan ~ table.bars").get(1).select("tbody tr")) {
            assertTrue(row.select("td span").text().endsWith(" / 228"), row::text);
        }
        int sum = zh("figures.html").select("#jiyuan ~ table.bars").get(1).select("tbody td span").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.split(" ")[0]))
                .sum();
        assertEquals(228, sum);
    }

    @Test
    void theLanesHaveEveryStepAtWhoeverDoesIt() throws IOException {
        Document subsidy = zh("yazhou/boundaries/land-acquired-subsidy.html");
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                subsidy.select(".lanes text[font-weight]").eachText());
        assertEquals(
                List.of("第 3 步 · 公示7天", "第 6 步 · 公示7天"),
                subsidy.select(".lanes text:contains(公示)").eachText());
        assertEquals(
                subsidy.select(".st > li").size(),
                subsidy.select(".lanes circle").size());
        Document fees = zh("yazhou/boundaries/fee-collection.html");
        assertEquals(
                List.of("1", "1", "2", "2", "3"),
                fees.select(".lanes text[font-weight]").eachText());
    }

    @Test
    void stepsOfTheSameOfficeStandInOneLane() throws IOException {
        Document page = zh("yazhou/boundaries/land-acquired-subsidy.html");
        List<String> heights = page.select(".lanes circle").eachAttr("cy");
        assertEquals(heights.get(0), heights.get(2));
        assertEquals(heights.get(3), heights.get(5));
        assertEquals(heights.get(4), heights.get(7));
        assertEquals(5, heights.stream().distinct().count());
    }

    @Test
    void theCalendarSaysThatHoursAreNotStatedAndEveryGuideLeadsToIt() throws IOException {
        Document page = zh("workdays.html");
        assertTrue(page.select(".miss").text().contains("来源文件都没有写"));
        assertEquals(List.of("2026 年", "2025 年"), page.select("h2[id^=y]").eachText());
        assertEquals(24, page.select("table.cal").size());
        assertEquals(
                "../../zh/workdays.html", zh("jiyuan/5.html").select(".miss a").attr("href"));
    }

    @Test
    void aPlaceLeadsToItsOwnPartOfALifeEvent() throws IOException {
        Document place = zh("yeji/index.html");
        List<String> events = place.select("#life + ul a").eachAttr("href");
        assertFalse(events.isEmpty());
        for (String event : events) {
            assertTrue(event.endsWith("#yeji"), event);
            Path theme =
                    out.resolve("zh/yeji").resolve(event.replace("#yeji", "")).normalize();
            assertEquals(1, Jsoup.parse(theme.toFile(), "UTF-8").select("#yeji").size(), event);
        }
    }

    @Test
    void theWayOfACaseIsExplainedAtHomeAndMarkedOnTheForm() throws IOException {
        assertEquals(3, zh("index.html").select(".flow li").size());
        assertEquals(0, zh("index.html").select(".flow [aria-current]").size());
        Document form = zh("yazhou/17-apply.html");
        assertEquals("填写申请", form.select(".flow [aria-current=step] b").text());
    }

    private static Document zh(String path) throws IOException {
        return Jsoup.parse(out.resolve("zh").resolve(path).toFile(), "UTF-8");
    }
}
