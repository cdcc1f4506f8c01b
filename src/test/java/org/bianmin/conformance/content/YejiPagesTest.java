package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Document 004 on its pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
@OfPlaces("yeji")
class YejiPagesTest extends SitePages {

    @Test
    void aGuideAnswersInTheOrderInWhichAPersonAsks() {
        Document yeji = zh("yeji/10.html");
        assertEquals(
                List.of("办事要点", "下一步", "怎样申领城乡居民养老保险待遇 本站写的", "谁能办", "投诉和意见", "文件未说明，请向窗口询问"),
                yeji.select("article h2:not(details *, #related)").eachText());
        assertEquals(
                List.of("来源文件", "怎么办理、多久办完", "各级管什么", "办理中和办理后怎么监管", "为什么引这些条文", "原文存疑之处"),
                yeji.select("#basis h2").eachText());
        assertEquals(1, yeji.select("svg.t3").size());
        assertEquals(1, yeji.select("article .btn").size());
    }

    /** Source 004, annex 1: 指导参保人如实填报…登记表. Who comes without the form is helped to fill it in. */
    @Test
    void aFormThatIsFilledInWithHelpIsNotToBeBrought() {
        Map<Integer, String> forms =
                Map.of(1, "参（停）保登记表", 3, "参保登记表", 4, "信息变更登记表", 5, "信息变更登记表", 7, "转移登记表", 10, "待遇核定申请表", 12, "注销登记表");
        forms.forEach((row, form) -> {
            Document guide = zh("yeji/" + row + ".html");
            assertFalse(guide.select("#bring").text().contains(form), form);
            assertTrue(guide.selectFirst(".know").text().contains(form + " 不用自己带"), form);
        });
    }

    /** Source 004, row 1: only the 乡镇街 accepts 参（停）保申请, the 村社 accepts 参保申请. */
    @Test
    void whoStopsTheInsuranceIsSentToTheTown() {
        assertTrue(zh("yeji/1.html").selectFirst(".urg b").text().startsWith("要停保，请到乡镇街"));
    }

    @Test
    void theLetterStandsOnThePageAboutTheOffices() {
        String page = zh("yeji/registers.html").selectFirst("#cover ~ .rem").text();
        assertTrue(page.startsWith("各乡镇人民政府，街道办事处：为全面贯彻落实《全区社会保障体系——村级服务平台建设的调研报告》和区政府工作安排"), page);
        assertTrue(page.endsWith("请结合实际抓好贯彻落实。"), page);
    }

    @Test
    void whoLostACardReadsFirstWhatHelps() {
        assertTrue(zh("yeji/16.html").selectFirst(".urg b").text().contains("在本站写什么，卡都不会停用"));
        assertTrue(
                en("yeji/16.html").selectFirst(".urg b").text().contains("Nothing that you write on this site blocks"));
        assertEquals(0, zh("yeji/15.html").select(".urg").size());
    }
}
