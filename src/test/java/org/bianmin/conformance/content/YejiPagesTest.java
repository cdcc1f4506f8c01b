package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void whoLostACardReadsFirstWhatHelps() {
        assertTrue(zh("yeji/16.html").selectFirst(".urg b").text().contains("在本站写什么，卡都不会停用"));
        assertTrue(
                en("yeji/16.html").selectFirst(".urg b").text().contains("Nothing that you write on this site blocks"));
        assertEquals(0, zh("yeji/15.html").select(".urg").size());
    }
}
