package org.bianmin.doors.site.register;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads the registers from their pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegisterPagesTest extends SitePages {

    private static final String SUBSIDY = "east/boundaries/subsidy.html";

    @Test
    void theDutiesHaveEveryTaskWithItsNumberAndLeadToItems() {
        Document page = zh("east/duties.html");
        assertEquals(2, page.select("h2[id^=duty-]").size());
        assertEquals(List.of("1", "2", "3"), page.select("li[id^=task-] > .no").eachText());
        assertEquals(
                List.of("社会保障卡申领"),
                page.select("#task-1-1 a[href=\"../../zh/east/5.html\"]").eachText());
        assertEquals(1, page.select("article section .rem").size());
        assertTrue(page.text().contains("依据：示范规定"));
    }

    @Test
    void whoDoesAStepLeadsToTheStepAndTheStepToItsWords() {
        Document page = zh(SUBSIDY);
        Element centre = row(page, "县服务中心");
        assertEquals(
                List.of("#step-2", "#step-3"), centre.select("a[href^=#step]").eachAttr("href"));
        assertEquals(List.of("#share-1"), centre.select("a[href^=#share]").eachAttr("href"));
        assertEquals("#case-3", page.selectFirst("#step-3 a[href^=#case]").attr("href"));
        assertEquals("[3]县服务中心公示7天", page.selectFirst("#case-3").text());
        assertEquals(
                List.of("#step-4"), row(page, "县财政局").select("a[href^=#step]").eachAttr("href"));
    }

    @Test
    void aMatterShowsItsPublicNoticesAndTheWholeCase() {
        Document page = zh(SUBSIDY);
        String notice = words("reg_public_notice", "days", Text.same("7")).zh();
        assertEquals(4, page.select("ol.st > li[id^=step-]").size());
        assertEquals(List.of(notice, notice), page.select("ol.st .tag").eachText());
        assertTrue(page.selectFirst("#step-1 .tag") != null && page.selectFirst("#step-3 .tag") != null);
        Element words = page.selectFirst("#case ~ p[lang=zh-CN]").clone();
        words.select("a").remove();
        assertEquals(
                "补贴需经过以下程序：村初审并公示7天→县服务中心复核→县服务中心公示7天→县财政部门拨付", words.text().replace(" ", ""));
        Document english = en(SUBSIDY);
        assertTrue(english.text()
                .contains(words("reg_public_notice", "days", Text.same("7")).en()));
        assertTrue(english.selectFirst("p[lang=zh-CN] #case-4") != null, "the source's words stand there too");
    }

    @Test
    void aRegimeShowsSixPartsAndItsNamedProceduresOnce() {
        Document page = zh("east/regimes/fund.html");
        assertEquals(
                Stream.of("objects", "content", "methods", "measures", "procedure", "handling")
                        .map(part -> words("reg_part_" + part))
                        .toList(),
                page.select("article h2").eachText().stream()
                        .filter(heading -> heading.matches("\\d. .*"))
                        .map(heading -> heading.substring(3))
                        .toList());
        assertEquals(2, page.select("li[id^=procedure-]").size());
        assertEquals(1, count(page.selectFirst("article").text(), "暗访程序"));
        assertEquals(1, count(page.selectFirst("article").text(), "查阅有关资料。"));
        assertEquals(List.of("社会保障卡申领"), page.select("#items + ul a").eachText());
    }

    @Test
    void theHandbookIsThereByChapterByKindAndAsChecklists() {
        Document index = zh("north/handbook/index.html");
        assertEquals(5, index.select("#chapters + ul li").size());
        assertEquals(16, index.select("h3[id^=kind-]").size());
        assertEquals(
                2,
                zh("north/handbook/case-kinds.html").select("article section").size());
        assertEquals(
                List.of("受理通知书"),
                zh("north/handbook/notices.html").select("article section h2").eachText());
    }

    @Test
    void aChecklistHasABoxForEveryPointAndMarksWhatIsOnlyEncouraged() {
        Document list = zh("north/handbook/checklist-centres.html");
        assertEquals(6, list.select("input[type=checkbox]").size());
        assertEquals(List.of(words("reg_encouraged")), list.select(".ck .tag").eachText());
    }

    @Test
    void anOfficeShowsItsTelephonesWithTheAreaCodeAndItsItems() {
        Element centre = zh("east/offices.html").selectFirst("section[aria-labelledby=office-centre]");
        assertEquals(
                List.of("tel:0100-60000001", "tel:0100-60000002", "tel:0100-60000003"),
                centre.select("a[href^=tel]").eachAttr("href"));
        assertEquals(1, centre.select("a[href=\"../../zh/east/5.html\"]").size());
        Element forestry = zh("north/offices.html").selectFirst("section[aria-labelledby=office-forestry]");
        assertFalse(forestry.text().contains(words("fact_telephone")), "where no source gives any, none is promised");
        assertEquals(1, forestry.select(".ls > li").size());
    }

    @Test
    void everyRegisterPageShowsItsSourceAndTheEnglishSaysThatItIsUnofficial() {
        for (String path : List.of(
                "east/registers.html", "east/duties.html", SUBSIDY, "east/regimes/fund.html", "east/offices.html")) {
            assertTrue(zh(path).selectFirst(".src").text().contains("east-document"), path);
            assertTrue(en(path).selectFirst("footer").text().contains(words("en", "unofficial_english")), path);
        }
        assertTrue(zh(SUBSIDY).selectFirst(".src").text().contains("二、职责边界登记表"));
        assertTrue(zh("north/handbook/general.html").selectFirst(".src").text().contains("北政办〔2025〕7号"));
    }

    @Test
    void everyPlaceSaysWhatThereIsAndWhatThereIsNot() {
        for (Jurisdiction jurisdiction : catalog().jurisdictions()) {
            Document page = zh(jurisdiction.id() + "/registers.html");
            assertEquals(1, page.select("#offices a").size(), jurisdiction.id());
            assertEquals(
                    1,
                    zh(jurisdiction.id() + "/index.html")
                            .select("a[href$=\"" + jurisdiction.id() + "/registers.html\"]")
                            .size());
        }
        assertEquals(
                List.of(words("reg_handbook")),
                zh("east/registers.html").select(".miss li").eachText());
        assertEquals(
                Stream.of("reg_duties", "reg_boundaries", "reg_regimes", "reg_handbook")
                        .map(key -> words(key))
                        .toList(),
                zh("west/registers.html").select(".miss li").eachText());
    }

    @Test
    void aGuideLeadsToItsDutyItsRegimeItsMatterAndItsOffice() {
        Document card = zh("east/5.html");
        assertEquals(
                List.of("发放社会保障卡"),
                card.select("#duties + ul a[href$=\"east/duties.html#task-1-1\"]")
                        .eachText());
        assertEquals(
                List.of("基金监管"),
                card.select("a[href$=\"east/regimes/fund.html\"]").eachText());
        assertEquals(
                1,
                card.select("#duties + ul a[href$=\"boundaries/subsidy.html\"]").size());
        assertEquals(1, card.select("a[href*=\"east/offices.html#office-\"]").size());
    }

    @Test
    void theOpenDataHoldAllOfIt() throws IOException {
        JsonNode root = new ObjectMapper().readTree(file("data/registers.json").toFile());
        Map<String, JsonNode> byId = new HashMap<>();
        root.get("jurisdictions")
                .forEach(one -> byId.put(one.get("jurisdiction").asText(), one));
        assertEquals(3, byId.size());
        JsonNode east = byId.get("east");
        assertEquals(2, east.at("/duties/duties").size());
        assertEquals("east-5", east.at("/duties/duties/0/tasks/0/items/0").asText());
        assertEquals(
                7, east.at("/boundaries/matters/0/steps/2/publicNoticeDays").asInt());
        assertEquals(
                "centre", east.at("/boundaries/matters/0/steps/2/who/0/office").asText());
        assertTrue(east.at("/boundaries/matters/0/steps/1/publicNoticeDays").isNull());
        assertEquals("0100", east.get("areaCode").asText());
        assertEquals("60000001", east.at("/offices/0/telephones/0").asText());
        assertTrue(east.get("handbook").isNull());
        JsonNode regime = east.at("/regimes/regimes/0");
        assertEquals(2, regime.get("subprocedures").size());
        assertEquals(1, regime.at("/parts/content").size());
        JsonNode handbook = byId.get("north").get("handbook");
        assertEquals(5, handbook.get("chapters").size());
        assertEquals("二", handbook.at("/chapters/1/source/place").asText());
        assertTrue(byId.get("west").get("duties").isNull());
    }

    private static Element row(Document matter, String department) {
        return matter.selectFirst("#who + p + table").select("tr").stream()
                .filter(row -> row.selectFirst("th").text().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private static int count(String text, String words) {
        return (int)
                Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }
}
