package org.bianmin.doors.site.guide;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.change.ChangePaths;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The guides as a reader finds them on the published site. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GuidesOnTheSiteTest extends SitePages {

    private static final String FORMS = "a[href$=-apply.html], a[href$=-blank.html]";

    @Test
    void aGuideAnswersInTheOrderInWhichAPersonAsks() {
        Document enrolment = zh("west/1.html");
        assertEquals(
                headings(
                        "know_first",
                        "guide_next",
                        "not_stated",
                        "section_what",
                        "section_where",
                        "section_steps",
                        "guide_tiers",
                        "guide_findings",
                        "section_related",
                        "guide_plain"),
                enrolment.select("article h2").eachText());
        assertEquals(1, enrolment.select("svg.t3").size());
        assertEquals(1, enrolment.select("article .btn").size());
        assertEquals(
                headings(
                        "know_first",
                        "guide_next",
                        "not_stated",
                        "section_what",
                        "section_bring",
                        "section_where",
                        "section_time",
                        "section_cautions",
                        "section_ask",
                        "guide_supervision",
                        "reg_guide_duties",
                        "section_related",
                        "guide_plain"),
                zh("east/5.html").select("article h2").eachText());
    }

    @Test
    void aFactOfAnotherTableSaysInWhichItStands() {
        assertEquals(
                List.of(words("said_elsewhere") + " 三、监管制度，（一）基金监管，处理 · east-document"),
                zh("east/5.html").select("#cautions + ul small").eachText());
        assertEquals(
                List.of(words("en", "said_elsewhere")
                        + " Part 3, regimes of supervision, (1) fund, handling · east-document"),
                en("east/5.html").select("#cautions ~ ul small:not([lang])").eachText());
    }

    @Test
    void itemsOfOneNameAreToldApartWhereverTheyStandTogether() {
        String distinction = "单位缴费证明打印";
        assertTrue(zh("east/offices.html").select("article ul.ls").text().contains(distinction));
        assertTrue(zh("east/duties.html").select("[id^=task-]").text().contains(distinction));
        assertTrue(zh("east/index.html").select("ol.ls").text().contains(distinction));
    }

    @Test
    void waysAreListsToTick() {
        Document card = zh("east/5.html");
        assertEquals(2, card.select(".ck").size());
        assertEquals(3, card.select(".ck input[type=checkbox]").size());
        assertEquals(List.of("单位集中申领", "个人申领"), card.select("#bring ~ h3").eachText());
    }

    @Test
    void whatIsNotStatedIsSaidOnce() {
        for (GuideText text : holder.current().guides().texts()) {
            if (!text.isGeneral()) {
                Document zh = zh(Paths.guide(text.items().get(0)));
                assertEquals(1, zh.select(".miss").size(), text.slug());
                assertEquals(1, zh.select("main").text().split("文件未说明", -1).length - 1, text.about());
            }
        }
    }

    @Test
    void anItemWithoutTelephoneInItsSourceShowsNone() {
        String telephone = words("fact_telephone");
        assertEquals(0, zh("east/1.html").select(".know a[href^=tel:]").size());
        assertTrue(notStated("east/1.html").contains(telephone));
        assertFalse(notStated("east/5.html").contains(telephone));
        assertEquals(
                "tel:0100-60000002",
                zh("east/5.html").selectFirst(".know a[href^=tel]").attr("href"));
    }

    @Test
    void theSourcesRuleAndTheDesksOwnAreToldApart() {
        String told = zh("east/1.html").selectFirst("#supervision ~ .msg").text();
        assertTrue(told.contains(words("sampling_rate", "rate", Text.same("5")).zh()), told);
        assertTrue(
                told.contains(
                        words("sampling_minimum", "minimum", Text.same("1")).zh()),
                told);
        assertTrue(told.contains("系统不能比对的信息"), told);
    }

    @Test
    void anActOfTheOfficeItselfIsSaidToBeOneAndOffersNoForm() {
        Document register = zh("east/3.html");
        assertTrue(register.selectFirst(".know").text().contains(words("know_here_internal")));
        assertEquals(0, register.select(FORMS).size());
        assertFalse(Files.exists(file("zh/east/3-apply.html")));
        assertFalse(Files.exists(file("zh/east/3-blank.html")));
        assertEquals(
                words("sampling_none"),
                register.selectFirst("#supervision ~ .msg").text());
        assertTrue(zh("east/handling-internal.html").text().contains("名册整理"));
    }

    @Test
    void whatOneGoesToTheOfficeForOffersNoForm() {
        Document letters = en("east/4.html");
        assertTrue(letters.selectFirst(".know").text().contains(words("en", "know_here_direct")));
        assertEquals(0, letters.select(FORMS).size());
        assertEquals("tel:0100-60000001", letters.selectFirst(".next .btn").attr("href"));
    }

    @Test
    void whoLostACardReadsFirstWhatHelpsAndIsOfferedNoForm() {
        for (String language : List.of("zh/", "en/")) {
            Document guide = page(language + "west/3.html");
            Element first = guide.selectFirst("article > :not(h1, .mut)");
            assertEquals("b", first.child(0).tagName());
            assertTrue(first.hasClass("urg"));
            assertEquals(0, guide.select(FORMS).size());
        }
        assertTrue(zh("west/3.html").selectFirst(".urg b").text().contains("卡都不会停用"));
        assertEquals(0, zh("west/2.html").select(".urg").size());
    }

    @Test
    void theEnglishPageHasTheChineseSentenceBesideEachPassage() {
        Document zh = zh("east/1.html");
        Document en = en("east/1.html");
        assertEquals(2, zh.select(".law li").size());
        assertEquals(
                zh.select(".law li").eachText(),
                en.select(".law details.og > span[lang=zh-CN]").eachText());
        assertEquals(0, zh.select("details.og").size());
        assertEquals("居住证申领", en.selectFirst("h1 + p[lang=zh-CN]").text());
    }

    @Test
    void everyLongerGuideStandsOnItsPageInBothLanguages() {
        for (GuideText text : holder.current().guides().texts()) {
            String path = text.isGeneral()
                    ? GuidePaths.path(text)
                    : Paths.guide(text.items().get(0));
            assertTrue(
                    zh(path).selectFirst("article").text().contains(text.title().zh()), path);
            assertTrue(
                    en(path).selectFirst("article").text().contains(text.title().en()), path);
        }
    }

    @Test
    void theLevelsOfARatingAreStarsAndWordsInOneTable() {
        for (GuideText text : holder.current().guides().texts()) {
            if (text.isGeneral() && text.figure() == null) {
                assertEquals(0, zh(GuidePaths.path(text)).select(".lev").size());
            }
        }
        Document zh = zh("north/guide-ratings.html");
        assertEquals(
                List.of(
                        stars(3) + " 好 " + words("figure_not_bad"),
                        stars(2) + " 一般 " + words("figure_not_bad"),
                        stars(1) + " 差 " + words("figure_bad")),
                zh.select(".lev tbody tr").eachText());
        for (Element row : zh.select(".lev tbody tr")) {
            assertEquals(3, row.select("svg[aria-hidden=true] path").size());
            assertTrue(row.selectFirst(".sr")
                    .text()
                    .startsWith(row.select("path[fill]").size() + " "));
        }
        assertEquals(1, zh.select(".lev tr.low").size());
        String said = zh.selectFirst("section:has(.lev)").text();
        assertTrue(said.contains("示范标准") && said.contains("评价器上显示几个等级"), said);
        assertEquals(1, zh.select("article a[href=#figure]").size());
    }

    @Test
    void aListLeadsToGeneralGuidesChangesAndFeed() {
        for (Jurisdiction jurisdiction : catalog().jurisdictions()) {
            Document list = en(Paths.list(jurisdiction));
            assertEquals(
                    holder.current().guides().general(jurisdiction.id()).size(),
                    list.select("#know + .do li").size());
            assertEquals(1, list.select("main a[href$=changes.html]").size());
            String feed =
                    list.selectFirst("head link[type=application/atom+xml]").attr("href");
            assertTrue(Files.isRegularFile(
                    file("en").resolve(jurisdiction.id()).resolve(feed).normalize()));
            assertEquals(
                    holder.current().changes().of(jurisdiction.id()).size(),
                    en(ChangePaths.changesPath(jurisdiction))
                            .select(".log > li")
                            .size());
        }
    }

    private static List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> words(key)).toList();
    }

    private static String stars(int count) {
        return words("figure_stars", "count", Text.same(String.valueOf(count))).zh();
    }

    private String notStated(String path) {
        return zh(path).selectFirst(".miss").text();
    }
}
