package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Document 002 on its pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
@OfPlaces("yazhou")
class YazhouPagesTest extends SitePages {

    @Test
    void aFactOfAnotherTableSaysInWhichItStands() {
        assertEquals(
                List.of("见来源另一处： 三、事中事后监管制度，（三）社会保险基金管理风险防控，6.监督检查处理 · 002_e4eb3fe99402b00b"),
                zh("yazhou/9.html").select("#cautions + ul small").eachText());
        assertEquals(
                List.of("Elsewhere in the source: Part 1, register of departmental duties, main duty 3, task 17"
                        + " · 002_e4eb3fe99402b00b"),
                en("yazhou/19.html").select("#bring .ck small").eachText());
        assertEquals(
                1, zh("yazhou/10.html").select(".know dd small:not(:has(.tag))").size());
        assertEquals(1, zh("yazhou/15.html").select("#cautions + ul small").size());
    }

    @Test
    void itemsOfOneNameAreToldApartWhereverTheyStandTogether() {
        String words = "单位参保证明查询打印";
        assertTrue(zh("yazhou/19.html").select("#related + ul").text().contains(words));
        assertTrue(zh("yazhou/offices.html").select("article ul.ls").text().contains(words));
        assertTrue(zh("yazhou/duties.html").select("[id^=task-]").text().contains(words));
        assertTrue(zh("yazhou/index.html").select("ol.ls").text().contains(words));
    }

    /** Source 002, row 7: what a first enrolment needs stands in the brackets of the third case, and of no other. */
    @Test
    void whatAFirstEnrolmentNeedsStandsWithTheThirdCase() {
        Document guide = zh("yazhou/7.html");
        assertEquals(2, guide.select("#bring ~ h3").size());
        assertTrue(guide.select(".ck").last().text().contains("首次参保：1.户口本原件及复印件"));
        assertFalse(guide.select(".ck").first().text().contains("首次参保"));
    }

    /** Source 002, case of boundary matter 1: 村（居委会）、区…经办机构, which may be both or either. */
    @Test
    void whereToEnrolIsLeftAsOpenAsTheSourceLeavesIt() {
        assertTrue(
                en("yazhou/10.html").selectFirst(".know").text().contains("does not say whether at both or at either"));
        assertTrue(zh("yazhou/10.html").text().contains("没有写明两处都要去，还是去一处就行"));
    }

    @Test
    void threeWaysAreThreeListsToTick() {
        Document card = zh("yazhou/17.html");
        assertEquals(3, card.select(".ck").size());
        assertEquals(6, card.select(".ck input[type=checkbox]").size());
        assertEquals(
                List.of("单位集中申领", "个人申领", "代理申领"), card.select("#bring ~ h3").eachText());
    }

    /** Source 002, row 11: which of the twelve entries changes is asked by the form, which runs on no day of its own. */
    @Test
    void coverageSaysWhatAFormCarriesOut() throws IOException {
        Element zh = zh("yazhou/coverage.html").getElementById("clause-62");
        assertEquals("自动执行", zh.selectFirst(".tag").text());
        assertTrue(zh.text().contains("申请表 · "), zh::text);
        Document en = en("yazhou/coverage.html");
        assertEquals(
                List.of("#kind-form", "11.html"),
                en.select("#clause-62 a").eachAttr("href").stream()
                        .map(to -> to.substring(to.lastIndexOf('/') + 1))
                        .toList());
        assertFalse(en.select("#clause-62").text().contains("next"));
        assertEquals(1, en.select("#kind-form").size());
        JsonNode clause = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(file("data/coverage.json").toFile())
                                .get("clauses")
                                .spliterator(),
                        false)
                .filter(one -> one.get("no").asInt() == 62)
                .findFirst()
                .orElseThrow();
        assertEquals("runs", clause.get("state").asText());
        assertEquals(
                "[{\"kind\":\"form\",\"id\":\"pension-change\"}]",
                clause.get("by").toString());
        assertTrue(clause.get("lastRun").isNull() && clause.get("nextDue").isNull());
    }

    @Test
    void telephonesAreReadyToDial() {
        assertFalse(zh("yazhou/10.html").selectFirst(".miss").text().contains("电话"));
        assertEquals(
                "tel:0898-88841772",
                zh("yazhou/10.html").selectFirst(".know a[href^=tel]").attr("href"));
    }

    @Test
    void theDutiesHaveEveryTaskWithItsNumberAndLeadToItems() {
        Document page = zh("yazhou/duties.html");
        assertEquals(7, page.select("h2[id^=duty-]").size());
        List<String> numbers = page.select("li[id^=task-] > .no").eachText();
        assertEquals(46, numbers.size());
        assertEquals("46", numbers.get(45));
        assertEquals(
                List.of("省内企事业离退休人员领取养老金资格认证"),
                page.select("#task-3-9 a[href=\"../../zh/yazhou/9.html\"]").eachText());
    }

    @Test
    void whoDoesAStepLeadsToTheStepAndTheStepToItsWords() {
        Document page = zh("yazhou/boundaries/land-acquired-subsidy.html");
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
    void theSubsidyShowsItsPublicNoticesAndTheWholeCase() {
        Document page = zh("yazhou/boundaries/land-acquired-subsidy.html");
        assertEquals(9, page.select("ol.st > li[id^=step-]").size());
        assertEquals(List.of("公示 7 天", "公示 7 天"), page.select("ol.st .tag").eachText());
        assertTrue(page.selectFirst("#step-3 .tag") != null && page.selectFirst("#step-6 .tag") != null);
        Element words = page.selectFirst("#case ~ p[lang=zh-CN]").clone();
        words.select("a").remove();
        assertTrue(words.text().startsWith("某个村（社区）的被征地农民要办理社会养老保险缴费补贴需经过以下程序："), words.text());
        assertTrue(words.text().endsWith("由市财政部门审核后拨付专项资金至市社保中心专户"), words.text());
        Document english = en("yazhou/boundaries/land-acquired-subsidy.html");
        assertTrue(english.text().contains("Public notice: 7 days"));
        assertTrue(english.selectFirst("p[lang=zh-CN] #case-9") != null, "the source's words stand there too");
    }

    @Test
    void aRegimeLeadsToItsItems() {
        assertEquals(
                List.of("省内企事业离退休人员领取养老金资格认证", "城乡居民基本养老保险领取待遇资格核对"),
                zh("yazhou/regimes/fund-risk.html").select("#items + ul a").eachText());
    }

    @Test
    void everyRegisterPageShowsItsSource() {
        for (String path : List.of(
                "yazhou/registers.html",
                "yazhou/duties.html",
                "yazhou/boundaries/land-acquired-subsidy.html",
                "yazhou/regimes/fund-risk.html",
                "yazhou/offices.html")) {
            assertTrue(zh(path).selectFirst(".src").text().contains("002_e4eb3fe99402b00b"), path);
            assertTrue(en(path).selectFirst("footer").text().contains("unofficial translation"), path);
        }
        assertTrue(zh("yazhou/boundaries/land-acquired-subsidy.html")
                .selectFirst(".src")
                .text()
                .contains("二、与相关部门的职责边界登记表"));
    }

    @Test
    void itSaysWhichRegisterItDoesNotHave() {
        assertEquals(
                List.of("便民服务中心工作手册"),
                zh("yazhou/registers.html").select(".miss li").eachText());
    }

    @Test
    void aGuideLeadsToItsDutyItsRegimeAndItsMatter() {
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
    }

    @Test
    void theLanesHaveEveryStepAtWhoeverDoesIt() {
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
    void stepsOfTheSameOfficeStandInOneLane() {
        Document page = zh("yazhou/boundaries/land-acquired-subsidy.html");
        List<String> heights = page.select(".lanes circle").eachAttr("cy");
        assertEquals(heights.get(0), heights.get(2));
        assertEquals(heights.get(3), heights.get(5));
        assertEquals(heights.get(4), heights.get(7));
        assertEquals(5, heights.stream().distinct().count());
    }
}
