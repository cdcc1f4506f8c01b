package org.bianmin.doors.site.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.doors.site.PagesOnDemand;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a place has made public stands on its pages, and what it has not says so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublishedPagesTest {

    private static final String NOTICE = "north/published-notice-no-7.html";
    private static final Path FILES = Path.of("src/test/resources/fixture/published");

    @Inject
    SiteGenerator generator;

    private PagesOnDemand pages;

    /** Apart from what other tests publish. */
    @BeforeEach
    void ofTheSmallContentAndItsPublicFiles() {
        pages = generator.pagesOnDemand(
                Content.snapshot(new ContentFolder(Content.fixture().root(), FILES)));
    }

    @Test
    void thePlaceListsWhatItPublishedTheNewestFirst() {
        List<String> links = zh("north/published.html").select("#documents a").eachAttr("href").stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .filter(link -> link.contains("no-7") || link.contains("2026-11-22-1"))
                .toList();
        assertEquals(List.of("published-announcement-2026-11-22-1.html", "published-notice-no-7.html"), links);
        assertTrue(zh("west/published.html").select("#none").hasText());
        assertTrue(
                zh("north/index.html").select("a[href$=north/published.html]").hasText());
    }

    @Test
    void aNoticeSaysItsDaysAndTheWordsThatWereApproved() {
        Document zh = zh(NOTICE);
        assertTrue(zh.text().contains("2026-11-20") && zh.text().contains("2026-11-27"), zh::text);
        assertTrue(zh.select("#words").text().contains("有异议的，请到村委会提出。"));
        assertTrue(zh.text().contains("石桥村委会"));
        assertTrue(zh.select("blockquote").text().contains("名单在村公示7日"));
        Document en = en(NOTICE);
        assertTrue(en.text().contains("Those that came in have been settled."));
        assertEquals("zh-CN", en.select("#words p").attr("lang"));
        assertEquals("Lists posted in the villages", en.select("h1").text());
    }

    @Test
    void numbersStandInATableAlsoOfAControlThatIsGone() {
        Document page = en("east/published-samples-2026-10.html");
        assertEquals(
                List.of("40", "2", "1", "0"),
                page.select("#numbers tbody tr").first().select("td").eachText());
        assertTrue(page.select("#numbers").text().contains("sampling-of-old"));
    }

    @Test
    void whatASourceOrdersIsThereOrIsNot() {
        Document page = en("north/published.html");
        String done = page.select("#disclosure-north-telephone dd").text();
        assertTrue(done.contains("2026-11-22"), done);
        assertTrue(page.select("#disclosure-north-telephone a")
                .attr("href")
                .endsWith("published-announcement-2026-11-22-1.html"));
    }

    @Test
    void coverageSaysWhenControlsRanWhereThatIsPublished() throws IOException {
        Document page = zh("north/coverage.html");
        assertTrue(page.select("#clause-4").text().contains("2026-11-01"), page::text);
        assertTrue(page.select("#clause-5").text().contains("还没有执行过"), page::text);
        Map<Integer, JsonNode> clauses = new HashMap<>();
        new ObjectMapper()
                .readTree(body("data/coverage.json"))
                .get("clauses")
                .forEach(clause -> clauses.put(clause.get("no").asInt(), clause));
        assertEquals("2026-11-01", clauses.get(4).get("lastRun").asText());
        assertEquals("2026-12-01", clauses.get(4).get("nextDue").asText());
        assertTrue(clauses.get(5).get("lastRun").isNull());
        assertTrue(clauses.get(6).get("nextDue").isNull());
        assertTrue(clauses.get(2).get("lastRun").isNull(), "the place has not published it");
    }

    private Document zh(String path) {
        return Jsoup.parse(body("zh/" + path));
    }

    private Document en(String path) {
        return Jsoup.parse(body("en/" + path));
    }

    private String body(String path) {
        return new String(pages.page(path).orElseThrow().content().get(), StandardCharsets.UTF_8);
    }
}
