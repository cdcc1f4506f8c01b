package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Document 003 on its pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
@OfPlaces("jiyuan")
class JiyuanPagesTest extends SitePages {

    @Test
    void anActOfTheOfficeItselfIsSaidToBeOneAndOffersNoForm() {
        Document recruits = zh("jiyuan/26.html");
        assertTrue(recruits.selectFirst(".know").text().contains("这是机关内部办理的事，不用您申请"));
        assertEquals(
                0, recruits.select("a[href$=-apply.html], a[href$=-blank.html]").size());
        assertFalse(Files.exists(file("zh/jiyuan/26-apply.html")));
        assertFalse(Files.exists(file("zh/jiyuan/26-blank.html")));
        assertTrue(zh("jiyuan/handling-internal.html").text().contains("审查确定预定征兵对象"));
    }

    /** A law's article stands with what it says; where nobody says it, it is marked as this site's own advice. */
    @Test
    void whatCannotWaitStandsOnGuideAndFormWithItsSource() {
        for (String path : List.of("jiyuan/64.html", "jiyuan/64-apply.html")) {
            Element died = zh(path).selectFirst("#urgent-pensioner-died");
            assertTrue(died.selectFirst("b").text().contains("钱不会自己停发"), died.text());
            assertTrue(died.text().contains("社会保险经办条例 第二十五条"), died.text());
            assertEquals("居民养老保险注销登记", died.select("a").eachText().get(0));
        }
        assertTrue(zh("jiyuan/222-apply.html")
                .selectFirst("#urgent-house-in-danger")
                .text()
                .contains("本站提示"));
        assertEquals(
                "社会保障卡挂失与解挂",
                zh("jiyuan/70.html").selectFirst("#urgent-card-lost-jiyuan a").text());
        assertEquals(
                0, zh("jiyuan/55.html").select("#urgent-card-lost-jiyuan a").size());
    }

    @Test
    void theLevelsOfARatingAreStarsAndWordsInOneTable() {
        Document zh = zh("jiyuan/guide-ratings.html");
        assertEquals(
                List.of("5 颗星： 非常满意 不是差评", "4 颗星： 满意 不是差评", "3 颗星： 基本满意 不是差评", "2 颗星： 不满意 差评", "1 颗星： 非常不满意 差评"),
                zh.select(".lev tbody tr").eachText());
        for (Element row : zh.select(".lev tbody tr")) {
            assertEquals(5, row.select("svg[aria-hidden=true] path").size());
            assertTrue(row.selectFirst(".sr")
                    .text()
                    .startsWith(row.select("path[fill]").size() + " "));
        }
        assertEquals(2, zh.select(".lev tr.low").size());
        String words = zh.selectFirst("section:has(.lev)").text();
        assertTrue(words.contains("国家标准 GB/T 39735-2020"), words);
        assertTrue(words.contains("这些等级不出自济源的来源文件，来源文件也没有说明评价器上显示几个等级。"), words);
        assertEquals(1, zh.select("article a[href=#figure]").size());
        Document en = en("jiyuan/guide-ratings.html");
        assertEquals(
                "Stars: 1. Very dissatisfied 非常不满意 Bad rating",
                en.select(".lev tbody tr").last().text());
    }

    @Test
    void theHandbookIsThereByChapterByKindAndAsChecklists() {
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
    void aChecklistHasABoxForEveryPointAndMarksWhatIsOnlyEncouraged() {
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
    void anOfficeShowsItsItemsAndNoTelephoneThatNoSourceStates() {
        Element office = zh("jiyuan/offices.html").selectFirst("section[aria-labelledby=office-public-security]");
        assertFalse(office.text().contains("电话"), "where no source gives any, none is promised");
        assertEquals(59, office.select(".ls > li").size());
    }

    @Test
    void theLettersOfTheLevelsStandBesideTheirReading() {
        assertTrue(zh("jiyuan/37.html").selectFirst(".know").text().contains("写“DE”"));
        assertTrue(zh("jiyuan/1.html").selectFirst(".know").text().contains("写“D”"));
        Map<String, Long> letters = catalog()
                .items()
                .filter(item -> item.jurisdiction().equals("jiyuan"))
                .collect(Collectors.groupingBy(
                        item -> catalog().jurisdictionOf(item).levelMarks(item), Collectors.counting()));
        assertEquals(Map.of("D", 193L, "DE", 35L), letters);
    }

    /** Source 003 orders towns to set these up. That they are there, it does not say. */
    @Test
    void whatIsOnlyOrderedIsShownAsAnOrderOfItsDay() {
        Document guide = zh("jiyuan/194.html");
        assertTrue(guide.selectFirst("#asking + .rem").text().startsWith("2022-06-08 印发的文件要求这样做；是不是已经做到，文件没有说："));
        assertTrue(guide.selectFirst("#complain + .rem").text().startsWith("同一份文件还要求："));
        String english = en("jiyuan/194.html").selectFirst("#asking + .rem").text();
        assertTrue(english.contains("A document issued on 2022-06-08 orders this."), english);
        assertFalse(english.contains("is set up"), english);
    }

    @Test
    void theImprintStandsOnThePageAboutTheOffices() {
        assertEquals(
                List.of(
                        "主办:济源市政务服务和大数据管理局",
                        "督办:市政府办公室二科",
                        "抄送:市委各部门,市人武部,驻济有关单位。",
                        "市人大常委会办公室,市政协办公室,中级法院,检察分院,市法院,市检院。",
                        "济源市人民政府办公室 2022 年 6 月 8 日印发"),
                zh("jiyuan/registers.html")
                        .select("#cover ~ .rem li")
                        .eachText()
                        .subList(0, 5));
    }

    @Test
    void aPageOfTheHandbookShowsTheNumberOfTheDocument() {
        assertTrue(zh("jiyuan/handbook/village.html").selectFirst(".src").text().contains("济政办〔2022〕7号"));
    }

    @Test
    void everyTierOfAPlaceCountsEachItemOnce() {
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
    void aFilteredListHoldsWhatItSays() {
        assertEquals(
                59,
                zh("jiyuan/department-public-security.html").select(".ls > li").size());
        Document police = zh("jiyuan/department-public-security.html");
        assertEquals(
                List.of(20, 20, 19),
                police.select(".ls").stream().map(Element::childrenSize).toList());
        assertEquals(2, police.select("details.grp:not([open]) > .ls").size());
        Document villages = zh("jiyuan/level-village.html");
        assertEquals(35, villages.select(".ls > li").size());
    }
}
