package org.bianmin.doors.site.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.GuidesReader;
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
    void whatAGuideListsAsNotStatedIsTakenOut() {
        LongerGuide zh = LongerGuide.of("## 找谁办\n窗口。\n\n## 文件没有写的\n文件未说明，请向窗口询问：地址、费用。");
        assertEquals("地址、费用。", zh.silent());
        assertEquals("找谁办 窗口。", Jsoup.parse(zh.html().getValue()).text());
        LongerGuide en = LongerGuide.of("## Where\n"
                + "Here.\n\n"
                + "## What the document does not say\n\n"
                + "The age: not stated in the source; ask at the counter.\n");
        assertEquals("The age", en.silent());
        assertEquals(
                "多大年龄；地址和电话",
                LongerGuide.of("## 文件没有说的\n\n多大年龄：文件未说明。地址和电话：文件未说明，请向窗口询问。").silent());
        assertNull(LongerGuide.of("## 文件没有写的\n甲\n\n## 找谁办\n窗口").silent());
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
                if (!text.isGeneral()) {
                    LongerGuide longer = LongerGuide.of(body);
                    assertTrue(longer.silent() != null && !longer.silent().contains("未说明"), text.slug());
                    assertFalse(longer.silent().contains("ot stated"), text.slug());
                    assertEquals(
                            headings - 1,
                            Jsoup.parse(longer.html().getValue()).select("h3").size(),
                            text.slug());
                }
                rendered++;
            }
        }
        assertEquals(2 * 4, rendered);
    }

    private static Document html(String markdown, int deeper) {
        return Jsoup.parse(MarkdownHtml.of(markdown, deeper).getValue());
    }
}
