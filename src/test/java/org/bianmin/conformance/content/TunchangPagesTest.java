package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Document 000 on its pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
@OfPlaces("tunchang")
class TunchangPagesTest extends SitePages {

    @Test
    void aStepSaysToWhichWayItBelongs() {
        assertEquals(
                List.of("平台认证：工作人员务必填写上门服务登记表并签名", "手机 APP 认证：务必现场给离退休人员拍照"),
                zh("tunchang/16.html").select("ol.st > li").eachText());
    }

    @Test
    void anItemWithoutTelephoneInItsSourceShowsNone() {
        assertEquals(0, zh("tunchang/12.html").select("a[href^=tel:]").size());
        assertTrue(zh("tunchang/12.html").selectFirst(".miss").text().contains("电话"));
    }

    @Test
    void theSamplingSaysFromWhatItDraws() {
        String told = zh("tunchang/12.html").selectFirst("#supervision ~ .msg").text();
        assertTrue(told.contains("5%"), told);
        assertTrue(told.contains("条款要抽的是“无法通过大数据比对和系统自动预警的信息”"), told);
        assertFalse(
                zh("tunchang/15.html").selectFirst("#supervision ~ .msg").text().contains("条款要抽的是"));
    }

    @Test
    void aControlOfAnActOfTheOfficeItselfHasNothingToDrawFrom() {
        assertEquals(
                "本站不收这一项的申请，没有可以抽的。",
                zh("tunchang/13.html").selectFirst("#supervision ~ .msg").text());
    }

    @Test
    void theEnglishPageHasTheChineseSentenceBesideEachPassage() {
        Document zh = zh("tunchang/12.html");
        Document en = en("tunchang/12.html");
        assertEquals(
                zh.select(".law li").eachText(),
                en.select(".law .og[lang=zh-CN]").eachText());
        assertEquals(0, zh.select(".og, .ogs").size());
        assertEquals("城乡居民养老保险费补缴", en.selectFirst("h1 + p[lang=zh-CN]").text());
    }

    @Test
    void theHeadsOfTheColumnsAreThoseOfAnnex2() {
        Document guide = zh("tunchang/12.html");
        List<String> heads = guide.select("#what + .facts dt").eachText();
        assertTrue(
                heads.containsAll(List.of("主项事项名称", "主项基本编码", "子项事项名称", "子项基本编码", "县级行业主管部门", "赋权形式")),
                heads.toString());
        assertTrue(guide.select(".know dt").eachText().contains("实施部门"));
        assertTrue(guide.selectFirst(".src").text().contains("附件 2：海南省屯昌县赋权各镇公共服务事项清单"));
    }

    /** What inspectors do is told under supervision, and is no advice to a citizen. */
    @Test
    void theRulesOfInspectorsAreNoCautions() {
        for (int row = 12; row <= 15; row++) {
            String cautions =
                    zh("tunchang/" + row + ".html").select("#cautions + ul").text();
            assertFalse(cautions.matches(".*(抽查|预警|共享|防止).*"), cautions);
        }
    }

    @Test
    void anOrderToPublishATelephoneIsShownAsAnOrder() {
        assertTrue(zh("tunchang/2.html").selectFirst("#complain + .rem").text().startsWith("文件要求这样做；是不是已经做到，文件没有说："));
        String english = en("tunchang/2.html").selectFirst("#complain + .rem").text();
        assertFalse(english.contains("is published"), english);
    }

    @Test
    void itSaysWhichRegistersItDoesNotHave() {
        assertEquals(
                List.of("部门职责", "职责边界", "便民服务中心工作手册"),
                zh("tunchang/registers.html").select(".miss li").eachText());
    }

    @Test
    void aGuideLeadsToItsOffice() {
        assertEquals(
                1,
                zh("tunchang/12.html")
                        .select("a[href*=\"tunchang/offices.html#office-\"]")
                        .size());
    }
}
