package org.bianmin.doors.site.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How the longer guides become HTML. */
class MarkdownTest {

    @Test
    void headingsFitBelowThoseOfThePageAndTablesAreTables() {
        Document html = html("## 一\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", 1);
        assertEquals("一", html.selectFirst("h3").text());
        assertEquals(2, html.select("th").size());
        assertEquals("2", html.select("td").get(1).text());
    }

    @Test
    void htmlIsShownAsTextAndHarmfulLinksAreNone() {
        Document html = html("<script>alert(1)</script>\n\n甲 <b onclick=x>乙</b> [丙](javascript:alert(1))", 0);
        assertEquals(0, html.select("script, b").size());
        assertTrue(html.text().contains("<b onclick=x>"));
        assertFalse(html.html().contains("javascript:"));
    }

    @Test
    void whatTheDocumentIsSilentOnIsOneSentence() {
        List<Text> matters = List.of(new Text("地址", "the address"), new Text("费用", "the cost"));
        assertEquals("地址、费用。", LongerGuide.sentence(matters, false));
        assertEquals("the address, the cost.", LongerGuide.sentence(matters, true));
    }

    @Test
    void everyGuideOfAnItemIsRenderedWholeInBothLanguages() {
        Catalog catalog = CatalogReader.read(Content.fixture());
        int rendered = 0;
        for (GuideText text : GuidesReader.read(Content.fixture(), catalog).texts()) {
            for (String body : new String[] {text.body().zh(), text.body().en()}) {
                long headings =
                        body.lines().filter(line -> line.startsWith("## ")).count();
                assertEquals(headings, html(body, 0).select("h2").size(), text.slug());
                rendered++;
            }
            assertEquals(text.isGeneral(), text.silentOn().isEmpty(), text.slug());
            text.silentOn().forEach(matter -> assertTrue(matter.hasEnglish(), matter.zh()));
        }
        assertEquals(2 * 4, rendered);
    }

    private static Document html(String markdown, int deeper) {
        return Jsoup.parse(MarkdownHtml.of(markdown, deeper).getValue());
    }
}
