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
    void theSourcesRuleAndTheDesksOwnAreToldApart() {
        String told = zh("tunchang/12.html").selectFirst("#supervision ~ .msg").text();
        assertTrue(told.contains("5%") && told.contains("至少抽 1 件”是本站自己的规则"), told);
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
                en.select(".law details.og > span[lang=zh-CN]").eachText());
        assertEquals(0, zh.select("details.og").size());
        assertEquals("城乡居民养老保险费补缴", en.selectFirst("h1 + p[lang=zh-CN]").text());
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
