package org.bianmin.doors.site.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.doors.site.change.ChangePaths;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guides as a reader finds them on the published site. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GuidesOnTheSiteTest {

    @Inject
    SiteGenerator generator;

    @Inject
    ContentHolder holder;

    @TempDir
    Path out;

    @BeforeEach
    void generate() {
        generator.generate(holder.current(), out, made -> {});
    }

    @Test
    void aGuideAnswersInTheOrderInWhichAPersonAsks() throws IOException {
        Document yeji = page("zh/yeji/10.html");
        assertEquals(
                List.of(
                        "先看这里",
                        "下一步",
                        "文件未说明，请向窗口询问",
                        "这是什么事",
                        "谁能办",
                        "要带的材料",
                        "去哪里办、找谁",
                        "怎么办",
                        "办成什么样",
                        "要注意",
                        "三级各管什么",
                        "办理中和办理后怎么监管",
                        "整理时发现",
                        "相关的事",
                        "说得更细一点"),
                yeji.select("article h2").eachText());
        assertEquals(1, yeji.select("svg.t3").size());
        assertEquals(1, yeji.select("article .btn").size());
    }

    @Test
    void aFactOfAnotherTableSaysInWhichItStands() throws IOException {
        assertEquals(
                List.of("见来源另一处： 三、事中事后监管制度，（三）社会保险基金管理风险防控，6.监督检查处理 · 002_e4eb3fe99402b00b"),
                page("zh/yazhou/9.html").select("#cautions + ul small").eachText());
        assertEquals(
                List.of("Elsewhere in the source: Part 1, register of departmental duties, main duty 3, task 17"
                        + " · 002_e4eb3fe99402b00b"),
                page("en/yazhou/19.html")
                        .select("#bring ~ .ck small:not([lang])")
                        .eachText());
        assertEquals(1, page("zh/yazhou/10.html").select("#where + ul small").size());
        assertEquals(1, page("zh/yazhou/15.html").select("#cautions + ul small").size());
    }

    @Test
    void itemsOfOneNameAreToldApartWhereverTheyStandTogether() throws IOException {
        String words = "单位参保证明查询打印";
        assertTrue(page("zh/yazhou/19.html").select("#related + ul").text().contains(words));
        assertTrue(page("zh/yazhou/offices.html").select("article ul.ls").text().contains(words));
        assertTrue(page("zh/yazhou/duties.html").select("[id^=task-]").text().contains(words));
        assertTrue(page("zh/yazhou/index.html").select("ol.ls").text().contains(words));
    }

    @Test
    void aStepSaysToWhichWayItBelongs() throws IOException {
        assertEquals(
                List.of("平台认证：工作人员务必填写上门服务登记表并签名", "手机 APP 认证：务必现场给离退休人员拍照"),
                page("zh/tunchang/16.html").select("ol.st > li").eachText());
    }

    @Test
    void threeWaysAreThreeListsToTick() throws IOException {
        Document card = page("zh/yazhou/17.html");
        assertEquals(3, card.select(".ck").size());
        assertEquals(6, card.select(".ck input[type=checkbox]").size());
        assertEquals(
                List.of("单位集中申领", "个人申领", "代理申领"), card.select("#bring ~ h3").eachText());
    }

    @Test
    void whatIsNotStatedIsSaidOnce() throws IOException {
        for (GuideText text : holder.current().guides().texts()) {
            if (!text.isGeneral()) {
                Document zh = page("zh/" + Paths.guide(text.items().get(0)));
                assertEquals(1, zh.select(".miss").size(), text.slug());
                assertEquals(1, zh.select("main").text().split("文件未说明", -1).length - 1, text.about());
            }
        }
    }

    @Test
    void anItemWithoutTelephoneInItsSourceShowsNone() throws IOException {
        assertEquals(0, page("zh/tunchang/12.html").select("a[href^=tel:]").size());
        assertTrue(page("zh/tunchang/12.html").selectFirst(".miss").text().contains("电话"));
        assertFalse(page("zh/yazhou/10.html").selectFirst(".miss").text().contains("电话"));
        assertEquals(
                "tel:0898-88841772",
                page("zh/yazhou/10.html").selectFirst(".know a").attr("href"));
    }

    @Test
    void theSourcesRuleAndTheDesksOwnAreToldApart() throws IOException {
        String told =
                page("zh/tunchang/12.html").selectFirst("#supervision ~ .msg").text();
        assertTrue(told.contains("5%") && told.contains("至少抽 1 件”是本站自己的规则"), told);
        assertTrue(told.contains("条款要抽的是“无法通过大数据比对和系统自动预警的信息”"), told);
        assertFalse(page("zh/tunchang/15.html")
                .selectFirst("#supervision ~ .msg")
                .text()
                .contains("条款要抽的是"));
    }

    @Test
    void anActOfTheOfficeItselfIsSaidToBeOneAndOffersNoForm() throws IOException {
        Document recruits = page("zh/jiyuan/26.html");
        assertTrue(recruits.selectFirst(".know").text().contains("这是机关内部办理的事，不用您申请"));
        assertEquals(
                0, recruits.select("a[href$=-apply.html], a[href$=-blank.html]").size());
        assertFalse(Files.exists(out.resolve("zh/jiyuan/26-apply.html")));
        assertFalse(Files.exists(out.resolve("zh/jiyuan/26-blank.html")));
        assertEquals(
                "本站不收这一项的申请，没有可以抽的。",
                page("zh/tunchang/13.html").selectFirst("#supervision ~ .msg").text());
        assertTrue(page("zh/jiyuan/handling-internal.html").text().contains("审查确定预定征兵对象"));
    }

    @Test
    void whatOneGoesToTheOfficeForOffersNoForm() throws IOException {
        Document petition = page("en/dingan/2.html");
        assertTrue(petition.selectFirst(".know").text().contains("Go to the office directly"));
        assertEquals(
                0, petition.select("a[href$=-apply.html], a[href$=-blank.html]").size());
        assertEquals("tel:0898-63822875", petition.selectFirst(".next .btn").attr("href"));
    }

    @Test
    void whoLostACardReadsFirstWhatHelpsAndIsOfferedNoForm() throws IOException {
        for (String path : List.of("yeji/16.html", "jiyuan/55.html", "jiyuan/128.html")) {
            for (String folder : List.of("zh/", "en/")) {
                Document guide = page(folder + path);
                Element first = guide.selectFirst("article > :not(h1, .mut)");
                assertEquals("b", first.child(0).tagName(), path);
                assertEquals(
                        0,
                        guide.select("a[href$=-apply.html], a[href$=-blank.html]")
                                .size(),
                        path);
            }
        }
        assertTrue(page("zh/yeji/16.html").selectFirst(".urg b").text().contains("在本站写什么，卡都不会停用"));
        assertTrue(page("en/yeji/16.html")
                .selectFirst(".urg b")
                .text()
                .contains("Nothing that you write on this site blocks"));
        assertEquals(0, page("zh/yeji/15.html").select(".urg").size());
    }

    @Test
    void theEnglishPageHasTheChineseSentenceBesideEachPassage() throws IOException {
        Document zh = page("zh/tunchang/12.html");
        Document en = page("en/tunchang/12.html");
        assertEquals(
                zh.select(".law li").eachText(),
                en.select(".law details.og > span[lang=zh-CN]").eachText());
        assertEquals(0, zh.select("details.og").size());
        assertEquals("城乡居民养老保险费补缴", en.selectFirst("h1 + p[lang=zh-CN]").text());
    }

    @Test
    void everyLongerGuideStandsOnItsPageInBothLanguages() throws IOException {
        for (GuideText text : holder.current().guides().texts()) {
            String path = text.isGeneral()
                    ? GuidePaths.path(text)
                    : Paths.guide(text.items().get(0));
            assertTrue(
                    page("zh/" + path)
                            .selectFirst("article")
                            .text()
                            .contains(text.title().zh()),
                    path);
            assertTrue(
                    page("en/" + path)
                            .selectFirst("article")
                            .text()
                            .contains(text.title().en()),
                    path);
        }
    }

    @Test
    void theLevelsOfARatingAreStarsAndWordsInOneTable() throws IOException {
        for (GuideText text : holder.current().guides().texts()) {
            if (text.isGeneral() && text.figure() == null) {
                assertEquals(
                        0, page("zh/" + GuidePaths.path(text)).select(".lev").size());
            }
        }
        Document zh = page("zh/jiyuan/guide-ratings.html");
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
        Document en = page("en/jiyuan/guide-ratings.html");
        assertEquals(
                "Stars: 1. Very dissatisfied 非常不满意 Bad rating",
                en.select(".lev tbody tr").last().text());
    }

    @Test
    void aListLeadsToGeneralGuidesChangesAndFeed() throws IOException {
        for (Jurisdiction jurisdiction : holder.current().catalog().jurisdictions()) {
            Document list = page("en/" + Paths.list(jurisdiction));
            assertEquals(
                    holder.current().guides().general(jurisdiction.id()).size(),
                    list.select("#know + .do li").size());
            assertEquals(
                    1,
                    list.select("main a[href$=changes.html]").size());
            String feed =
                    list.selectFirst("head link[type=application/atom+xml]").attr("href");
            assertTrue(Files.isRegularFile(
                    out.resolve("en").resolve(jurisdiction.id()).resolve(feed).normalize()));
            assertEquals(
                    holder.current().changes().of(jurisdiction.id()).size(),
                    page("en/" + ChangePaths.changesPath(jurisdiction))
                            .select(".log > li")
                            .size());
        }
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(out.resolve(path).toFile());
    }
}
