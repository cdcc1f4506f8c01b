package org.bianmin.doors.desk;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What cannot wait for a form, on every page on which somebody would begin one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UrgentTest extends SitePages {

    @Test
    void whatCannotWaitIsSaidBeforeAnythingThatCanBePressed() {
        Document served = new Forms.Visitor().open("/desk/apply/zh/east-5", 200);
        for (Document page : List.of(served, zh("east/5-apply.html"), zh("east/5.html"))) {
            Element main = page.selectFirst("main");
            List<Element> all = main.getAllElements();
            Element urgent = main.getElementById("urgent-card-lost");
            assertEquals(
                    List.of("卡丢了，先挂失。填表不等于挂失。", "马上去县服务中心挂失。"),
                    urgent.select("b").eachText());
            assertTrue(urgent.text().contains(words("notice_ours")));
            main.select("form, input, a.btn, button.btn")
                    .forEach(one -> assertTrue(all.indexOf(urgent) < all.indexOf(one), one::outerHtml));
        }
        assertEquals(0, zh("east/1.html").select("[id^=urgent-]").size());
    }
}
