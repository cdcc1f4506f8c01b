package org.bianmin.doors.site.guide;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.change.ChangePaths;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The guides as a reader finds them on the published site. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GuidesOnTheSiteTest extends SitePages {

    private static final String FORMS = "a[href$=-apply.html], a[href$=-blank.html]";

    @Inject
    GuidePages pages;

    @Inject
    Assets assets;

    @Test
    void aGuideAnswersInTheOrderInWhichAPersonAsks() {
        Document enrolment = zh("west/1.html");
        assertEquals(
                List.of(
                        words("know_first"),
                        words("guide_next"),
                        holder.current()
                                        .guides()
                                        .text(catalog().item("west-1").orElseThrow())
                                        .orElseThrow()
                                        .title()
                                        .zh()
                                + " " + words("guide_plain_note"),
                        words("not_stated")),
                enrolment.select("article h2:not(details *)").eachText());
        assertEquals(
                headings("basis_document", "handling", "guide_tiers", "guide_supervision", "guide_source_remarks"),
                enrolment.select("#basis h2").eachText());
        assertEquals(1, enrolment.select("svg.t3").size());
        assertEquals(1, enrolment.select("article .btn").size());
        Document card = zh("east/5.html");
        assertEquals(
                headings("know_first", "guide_next", "section_bring", "section_cautions", "section_ask", "not_stated"),
                card.select("article h2:not(details *, #longer)").eachText());
        assertEquals(
                headings("basis_document", "section_what", "handling", "guide_supervision", "reg_guide_duties"),
                card.select("#basis h2").eachText());
    }

    @Test
    void whatAPersonAsksFirstIsAnsweredInOnePanelOrSaidToBeOpen() {
        for (Item item : catalog().items().toList()) {
            Element panel = zh(Paths.guide(item)).selectFirst(".know");
            List<String> asked = panel.select("dt").eachText();
            assertTrue(
                    asked.containsAll(headings("know_here", "know_bring", "fact_duration", "fact_cost", "fact_hours")),
                    asked::toString);
            for (Element answer : panel.select("dd")) {
                assertTrue(answer.hasText(), item.id());
                boolean marked = !answer.select(".tag").isEmpty()
                        || answer.text().startsWith(words("not_stated_short"))
                        || !answer.select("a[href^=#]").isEmpty();
                assertTrue(marked || !item.isApplication(), item.id() + ": " + answer.text());
            }
        }
    }

    @Test
    void whatOfficialsAskIsFoldedBelowItsSource() {
        Document guide = zh("east/1.html");
        assertEquals(
                1,
                guide.select("p.src + details#basis:not([open]) #supervision").size());
        assertEquals(0, guide.select("article > #supervision, article > #what").size());
    }

    @Test
    void whatOtherPlacesHaveOfAMatterIsFoldedAway() {
        Document enrolment = zh("west/1.html");
        assertEquals(
                List.of("../../zh/east/5.html"),
                enrolment.select("details.np:not([open]) ul a").eachAttr("href"));
        assertEquals(0, enrolment.select("#related").size());
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
    void whatAnOfficeFilledInHasItsMarkInBothLanguages() {
        Element zh = zh("north/2.html").selectFirst(".know");
        assertEquals(List.of("居民身份证", "租房合同"), zh.select(".ck label").eachText());
        assertEquals(
                words("layer_office") + " 河口街道便民服务中心 · 2026-01-05 填写 · 有效到 2099-12-31",
                zh.select("small:has(.tag)").last().text());
        Element en = en("north/2.html").selectFirst(".know");
        assertEquals(
                "Filled in by the office Service centre of Hekou Subdistrict · filled in on 2026-01-05"
                        + " · valid until 2099-12-31",
                en.select("small:has(.tag)").last().text());
        assertEquals("不收费", en.select("dd:contains(Free of charge) .og").text());
    }

    @Test
    void theTownsOfAPlaceAreFoldedUnderTheirNames() {
        Element list = zh("north/1.html").selectFirst(".know details:not([open])");
        assertEquals(List.of("河口街道", "石桥镇"), list.select("li > b").eachText());
        assertEquals(
                List.of("tel:0100-60000011", "tel:0100-60000012", "tel:0100-60000021"),
                list.select("a").eachAttr("href"));
    }

    @Test
    void whatHasExpiredSaysSoAndOffersNothingToCallOrTick() {
        SiteContext later =
                new SiteContext(holder.current(), LocalDate.of(2100, 1, 1), assets, text -> false, "", "/desk/");
        Document page = Jsoup.parse(new String(
                pages.pages(later)
                        .filter(one -> one.path().equals("zh/north/2.html"))
                        .findFirst()
                        .orElseThrow()
                        .content()
                        .get(),
                StandardCharsets.UTF_8));
        Element know = page.selectFirst(".know");
        assertTrue(know.text().contains("居民身份证"));
        assertEquals(0, know.select(".ck, a[href^=tel:]").size());
        assertTrue(know.select("small:has(.tag):not(:contains(" + words("layer_place") + "))").stream()
                .allMatch(mark -> mark.text().contains(words("office_expired"))
                        && mark.text().contains("已到期")));
        assertTrue(page.select(".miss").text().contains(words("fact_telephone")));
    }

    @Test
    void howAnItemIsHandledNamesWhoSaysSo() {
        Element handling = zh("north/2.html").selectFirst("#handling + dl");
        assertEquals(
                List.of(words("layer_office"), words("layer_place")),
                handling.select(".tag").eachText());
        assertTrue(handling.text().contains("承诺件"));
        assertTrue(handling.text().contains("实行二级复核制度"));
        assertEquals(
                "一般这样走： 受理 → 送审 → 审核通过 → 结果已送达",
                zh("north/2.html").selectFirst("#handling ~ p").text());
        Element quiet = zh("west/2.html").selectFirst("#handling + p.mut");
        assertEquals(words("handling_unsaid"), quiet.text());
        assertEquals(0, zh("east/2.html").select("#handling").size());
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
    void theSamplingSaysFromWhatItDraws() {
        String told = zh("east/1.html").selectFirst("#supervision ~ .msg").text();
        assertTrue(told.contains(words("sampling_rate", "rate", Text.same("5")).zh()), told);
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
                en.select(".law .og[lang=zh-CN]").eachText());
        assertEquals(0, zh.select(".og, .ogs").size());
        assertEquals(1, en.select("#og.ogs + label[for=og] ~ .cols .law").size());
        assertEquals("居住证申领", en.selectFirst("h1 + p[lang=zh-CN]").text());
    }

    @Test
    void whatLawAnswersStandsAtItsQuestionWithItsMark() {
        Document zh = zh("east/1.html");
        Element papers = zh.getElementById("law-papers");
        assertEquals(
                words("law_national") + " " + words("law_direct"),
                papers.selectFirst(".lawq p").text());
        assertEquals(
                "申领居住证，应当提交下列材料： （一）本人身份证； （二）本人照片；",
                papers.selectFirst("blockquote").text());
        String cited = papers.selectFirst("blockquote + p").text();
        assertTrue(cited.equals("示范居住证规则 第二条（2024-05-06 版）"), cited);
        assertTrue(zh.getElementById("law-time").text().contains(words("law_time_office")));
        assertTrue(zh.getElementById("law-cost").text().contains(words("law_reading")));
        assertTrue(zh.getElementById("law-complain").text().contains("本地文件写的是向县服务中心投诉。"));
        assertTrue(zh.selectFirst("#laws + p").text().contains(words("law_both")));
        assertEquals(0, zh.select("#law-complain blockquote").size());
        assertEquals(1, zh.select("#law-complain a[href=#law-who]").size());
        assertEquals(
                words("law_province") + " " + words("law_direct") + " " + words("law_time_deadline"),
                zh("north/1.html").selectFirst("#law-time .lawq p").text());
    }

    @Test
    void theEnglishOfALawIsSaidToBeOursAndHasTheChineseBesideIt() {
        Document english = en("east/1.html");
        Element time = english.getElementById("law-time");
        assertEquals(
                "县公安局应当自受理之日起十五日内发放居住证。情况特殊的，可以延长五日。",
                time.selectFirst("blockquote [lang=zh-CN]").text());
        assertTrue(english.selectFirst("#laws + p").text().contains(words("en", "law_translation")));
        assertTrue(time.text().contains("Article 3"));
    }

    @Test
    void whatHoldsForEveryMatterStandsOncePerPlace() {
        Document rules = zh("east/rules.html");
        assertEquals(List.of("任何人都可以写信提意见。"), rules.select("blockquote").eachText());
        assertTrue(rules.text().contains("示范居住证规则"));
        assertFalse(rules.text().contains("示范省林木规则"));
        assertTrue(zh("north/rules.html").text().contains("示范省林木规则"));
        assertEquals(1, zh("east/index.html").select("main a[href$=rules.html]").size());
        assertFalse(zh("east/1.html").selectFirst("article").text().contains("任何人都可以写信提意见"));
    }

    @Test
    void whereToComplainStandsOnAPageOfThePlace() {
        Document east = zh("east/complain.html");
        assertFalse(east.select(".know dd").first().select(".tag").isEmpty());
        assertTrue(east.select("blockquote").eachText().contains("任何人都可以写信提意见。"));
        assertEquals(
                words("complain_place_none"),
                zh("west/complain.html").select(".know dd").first().text());
        assertEquals(
                1, zh("west/1.html").select("aside a[href$=west/complain.html]").size());
        assertEquals(
                1, zh("west/index.html").select(".dado a[href$=complain.html]").size());
    }

    @Test
    void whatNoListHasAndWhatANoticeMeansIsSaidInWordsOfItsOwn() {
        // The table of the small content names one of the sections.
        assertEquals(
                List.of("entry-and-exit"),
                zh("not-here.html").select("article h2").eachAttr("id"));
        List<String> notices = zh("notices.html").select("article h2").eachText();
        assertEquals("受理通知书", notices.get(0));
        assertEquals(7, notices.size());
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
