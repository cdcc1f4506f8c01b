package org.bianmin.doors.site.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Generates the real site and reads the registers from its pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterPagesTest {

    private static final String SUBSIDY = "yazhou/boundaries/land-acquired-subsidy.html";

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
    void theDutiesHaveEveryTaskWithItsNumberAndLeadToItems() throws IOException {
        Document page = zh("yazhou/duties.html");
        assertEquals(7, page.select("h2[id^=duty-]").size());
        List<String> numbers = page.select("li[id^=task-] > .no").eachText();
        assertEquals(46, numbers.size());
        assertEquals("46", numbers.get(45));
        assertEquals(
                List.of("省内企事业离退休人员领取养老金资格认证"),
                page.select("#task-3-9 a[href=\"../../zh/yazhou/9.html\"]").eachText());
        Document dingan = zh("dingan/duties.html");
        assertEquals(10, dingan.select("h2[id^=duty-]").size());
        assertEquals(4, dingan.select("article section .rem").size());
        assertTrue(dingan.text().contains("琼人社发〔2011〕326号，2011.12.23"));
    }

    @Test
    void whoDoesAStepLeadsToTheStepAndTheStepToItsWords() throws IOException {
        Document page = zh(SUBSIDY);
        Element who = page.selectFirst("#who + p + table");
        Element bureau = who.select("tr").stream()
                .filter(row -> row.selectFirst("th").text().equals("区人社局"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("#step-4", "#step-6"), bureau.select("a[href^=#step]").eachAttr("href"));
        assertEquals(List.of("#share-1"), bureau.select("a[href^=#share]").eachAttr("href"));
        assertEquals("#case-6", page.selectFirst("#step-6 a[href^=#case]").attr("href"));
        assertEquals(
                "[6]对缴费补贴明细表公示7天公示无异议后并报送市资规局签章确认", page.selectFirst("#case-6").text());
        Element agriculture = who.select("tr").stream()
                .filter(row -> row.selectFirst("th").text().equals("区农业农村局"))
                .findFirst()
                .orElseThrow();
        assertTrue(agriculture.select("a[href^=#step]").isEmpty());
    }

    @Test
    void theSubsidyShowsItsPublicNoticesAndTheWholeCase() throws IOException {
        Document page = zh(SUBSIDY);
        assertEquals(9, page.select("ol.st > li[id^=step-]").size());
        assertEquals(List.of("公示 7 天", "公示 7 天"), page.select("ol.st .tag").eachText());
        assertTrue(page.selectFirst("#step-3 .tag") != null && page.selectFirst("#step-6 .tag") != null);
        Element words = page.selectFirst("#case ~ p[lang=zh-CN]").clone();
        words.select("a").remove();
        assertTrue(words.text().startsWith("某个村（社区）的被征地农民要办理社会养老保险缴费补贴需经过以下程序："), words.text());
        assertTrue(words.text().endsWith("由市财政部门审核后拨付专项资金至市社保中心专户"), words.text());
        Document english = en(SUBSIDY);
        assertTrue(english.text().contains("Public notice: 7 days"));
        assertTrue(english.selectFirst("p[lang=zh-CN] #case-9") != null, "the source's words stand there too");
    }

    @Test
    void aRegimeShowsSixPartsAndItsNamedProceduresOnce() throws IOException {
        Document page = zh("dingan/regimes/designated-medical-institutions.html");
        assertEquals(
                List.of("监督检查对象", "监督检查内容", "监督检查方式", "监督检查措施", "监督检查程序", "监督检查处理"),
                page.select("article h2").eachText().stream()
                        .map(heading -> heading.substring(3))
                        .toList());
        assertEquals(7, page.select("li[id^=procedure-]").size());
        assertEquals(1, count(page.selectFirst("article").text(), "暗访程序"));
        assertEquals(1, count(page.selectFirst("article").text(), "调阅有关信息系统。"));
        assertEquals(
                List.of("省内企事业离退休人员领取养老金资格认证", "城乡居民基本养老保险领取待遇资格核对"),
                zh("yazhou/regimes/fund-risk.html").select("#items + ul a").eachText());
    }

    @Test
    void theHandbookIsThereByChapterByKindAndAsChecklists() throws IOException {
        Document index = zh("jiyuan/handbook/index.html");
        assertEquals(7, index.select("#chapters + ul li").size());
        assertEquals(7, index.select("#checklists ~ ul.do li").size());
        assertEquals(16, index.select("h3[id^=kind-]").size());
        assertEquals(
                5,
                zh("jiyuan/handbook/case-kinds.html").select("article section").size());
        Document notices = zh("jiyuan/handbook/notices.html");
        assertEquals(
                List.of("受理通知书", "补齐补正通知书", "不予受理告知书"),
                notices.select("article section h2").eachText());
        Document chapter = zh("jiyuan/handbook/mechanisms.html");
        assertEquals(11, chapter.select("article section").size());
    }

    @Test
    void aChecklistHasABoxForEveryPointAndMarksWhatIsOnlyEncouraged() throws IOException {
        Document list = zh("jiyuan/handbook/checklist-items.html");
        assertEquals(55, list.select("input[type=checkbox]").size());
        assertEquals(5, list.select(".ck .tag").size());
        assertTrue(list.text().contains("标“鼓励”的是文件鼓励做的，不是必须做的。"));
        assertEquals(
                "Post encouraged",
                en("jiyuan/handbook/checklist-items.html")
                        .selectFirst("#utilities-moving-in + ul label")
                        .text());
        assertFalse(zh("jiyuan/handbook/checklist-citywide.html").text().contains("鼓励"));
    }

    @Test
    void anOfficeShowsItsTelephonesWithTheAreaCodeAndItsItems() throws IOException {
        Element bureau =
                zh("dingan/offices.html").selectFirst("section[aria-labelledby=office-insurance-records-section]");
        assertEquals(List.of("tel:0898-63830446"), bureau.select("a[href^=tel]").eachAttr("href"));
        assertTrue(bureau.select("a[href=\"../../zh/dingan/3.html\"]").size() == 1);
        Element office = zh("jiyuan/offices.html").selectFirst("section[aria-labelledby=office-public-security]");
        assertTrue(office.text().contains("电话 文件未写"), "no telephone is invented");
        assertEquals(59, office.select(".ls > li").size());
    }

    @Test
    void everyRegisterPageShowsItsSourceAndTheEnglishSaysThatItIsUnofficial() throws IOException {
        for (String path : List.of(
                "yazhou/registers.html",
                "yazhou/duties.html",
                SUBSIDY,
                "yazhou/regimes/fund-risk.html",
                "yazhou/offices.html")) {
            assertTrue(zh(path).selectFirst(".src").text().contains("002_e4eb3fe99402b00b"), path);
            assertTrue(en(path).selectFirst("footer").text().contains("unofficial translation"), path);
        }
        assertTrue(zh(SUBSIDY).selectFirst(".src").text().contains("二、与相关部门的职责边界登记表"));
        assertTrue(zh("jiyuan/handbook/village.html").selectFirst(".src").text().contains("济政办〔2022〕7号"));
    }

    @Test
    void everyPlaceSaysWhatThereIsAndWhatThereIsNot() throws IOException {
        for (Jurisdiction jurisdiction : holder.current().catalog().jurisdictions()) {
            Document page = zh(jurisdiction.id() + "/registers.html");
            assertEquals(1, page.select("#offices a").size(), jurisdiction.id());
            assertEquals(
                    1,
                    zh(jurisdiction.id() + "/index.html")
                            .select("a[href$=\"" + jurisdiction.id() + "/registers.html\"]")
                            .size());
        }
        assertEquals(
                List.of("部门职责", "职责边界", "便民服务中心工作手册"),
                zh("tunchang/registers.html").select(".miss li").eachText());
        assertEquals(
                List.of("便民服务中心工作手册"),
                zh("yazhou/registers.html").select(".miss li").eachText());
    }

    @Test
    void aGuideLeadsToItsDutyItsRegimeItsMatterAndItsOffice() throws IOException {
        Document certification = zh("yazhou/9.html");
        assertEquals(
                List.of("省内企事业离退休人员领取养老金资格认证"),
                certification
                        .select("#duties + ul a[href$=\"yazhou/duties.html#task-3-9\"]")
                        .eachText());
        assertEquals(
                List.of("社会保险基金管理风险防控"),
                certification
                        .select("a[href$=\"yazhou/regimes/fund-risk.html\"]")
                        .eachText());
        assertEquals(
                1,
                zh("yazhou/13.html")
                        .select("#duties + ul a[href$=\"boundaries/fee-collection.html\"]")
                        .size());
        assertEquals(
                1,
                zh("tunchang/12.html")
                        .select("a[href*=\"tunchang/offices.html#office-\"]")
                        .size());
    }

    @Test
    void theOpenDataHoldAllOfIt() throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(out.resolve("data/registers.json").toFile());
        Map<String, JsonNode> byId = new HashMap<>();
        root.get("jurisdictions")
                .forEach(one -> byId.put(one.get("jurisdiction").asText(), one));
        assertEquals(5, byId.size());
        JsonNode yazhou = byId.get("yazhou");
        assertEquals(7, yazhou.at("/duties/duties").size());
        assertEquals("yazhou-9", yazhou.at("/duties/duties/2/tasks/8/items/0").asText());
        assertEquals(
                7, yazhou.at("/boundaries/matters/1/steps/5/publicNoticeDays").asInt());
        assertEquals(
                "hrss-bureau",
                yazhou.at("/boundaries/matters/1/steps/5/who/0/office").asText());
        assertTrue(yazhou.at("/boundaries/matters/1/steps/0/publicNoticeDays").isNull());
        assertEquals("0898", yazhou.get("areaCode").asText());
        assertEquals("88820882", yazhou.at("/offices/0/telephones/0").asText());
        assertTrue(yazhou.get("handbook").isNull());
        JsonNode regime = byId.get("dingan").at("/regimes/regimes/1");
        assertEquals(7, regime.get("subprocedures").size());
        assertEquals(3, regime.at("/parts/content").size());
        JsonNode handbook = byId.get("jiyuan").get("handbook");
        assertEquals(7, handbook.get("chapters").size());
        assertEquals("二（一）", handbook.at("/chapters/1/source/place").asText());
        assertTrue(byId.get("tunchang").get("duties").isNull());
    }

    private static int count(String text, String words) {
        return (int)
                Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }

    private Document zh(String path) throws IOException {
        return Jsoup.parse(out.resolve("zh").resolve(path).toFile());
    }

    private Document en(String path) throws IOException {
        return Jsoup.parse(out.resolve("en").resolve(path).toFile());
    }
}
