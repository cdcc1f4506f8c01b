package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Document 001 on its pages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
@OfPlaces("dingan")
class DinganPagesTest extends SitePages {

    @Test
    void whatOneGoesToTheOfficeForOffersNoForm() {
        Document petition = en("dingan/2.html");
        assertTrue(petition.selectFirst(".know").text().contains("Go to the office itself"));
        assertEquals(
                0, petition.select("a[href$=-apply.html], a[href$=-blank.html]").size());
        assertEquals("tel:0898-63822875", petition.selectFirst(".next .btn").attr("href"));
    }

    /** Source 001 has the register of boundaries, and it says that there are none. */
    @Test
    void theRegisterOfBoundariesSaysNone() {
        Document page = zh("dingan/registers.html");
        assertTrue(page.selectFirst("#boundaries + p").text().contains("（无）"));
        assertFalse(page.select(".miss li").eachText().contains("职责边界"));
    }

    /** Source 001, part 3, regime 3. */
    @Test
    void whoMustCertifyThePensionFindsWhenAndHow() {
        assertEquals(
                List.of("../../zh/dingan/guide-certify-pension.html"),
                zh("dingan/theme-retirement.html").select(".do a").eachAttr("href"));
        String guide =
                zh("dingan/guide-certify-pension.html").selectFirst("article").text();
        assertTrue(guide.contains("每年 3 月到 6 月"), guide);
        assertTrue(guide.contains("停发基本养老金"), guide);
        assertEquals(
                List.of("tel:0898-63822875", "tel:0898-63822875"),
                zh("dingan/complain.html").select("a[href^=tel]").eachAttr("href"));
    }

    /** What no list has is answered by the law alone, word for word. */
    @Test
    void whatNoListHasIsAnsweredByTheLawAlone() {
        Document page = zh("not-here.html");
        assertEquals(
                List.of("结婚登记、离婚登记", "护照、签证、出入境证件", "外国人的居留证件", "驾驶证、车辆登记"),
                page.select("article h2").eachText());
        assertTrue(page.selectFirst("blockquote").text().startsWith("要求结婚的男女双方应当亲自到婚姻登记机关申请结婚登记。"));
        assertEquals(0, page.select("a[href^=tel]").size());
    }

    @Test
    void theDutiesHaveTheirNotesAndTheFootnote() {
        Document dingan = zh("dingan/duties.html");
        assertEquals(10, dingan.select("h2[id^=duty-]").size());
        assertEquals(4, dingan.select("article section .rem").size());
        assertTrue(dingan.text().contains("琼人社发〔2011〕326号，2011.12.23"));
    }

    @Test
    void aRegimeShowsSixPartsAndItsNamedProceduresOnce() {
        Document page = zh("dingan/regimes/designated-medical-institutions.html");
        assertEquals(
                List.of("监督检查对象", "监督检查内容", "监督检查方式", "监督检查措施", "监督检查程序", "监督检查处理"),
                page.select("article h2").eachText().stream()
                        .map(heading -> heading.substring(3))
                        .toList());
        assertEquals(7, page.select("li[id^=procedure-]").size());
        assertEquals(1, count(page.selectFirst("article").text(), "暗访程序"));
        assertEquals(1, count(page.selectFirst("article").text(), "调阅有关信息系统。"));
    }

    private static int count(String text, String words) {
        return (int)
                Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }

    @Test
    void anOfficeShowsItsTelephonesWithTheAreaCodeAndItsItems() {
        Element bureau =
                zh("dingan/offices.html").selectFirst("section[aria-labelledby=office-insurance-records-section]");
        assertEquals(List.of("tel:0898-63830446"), bureau.select("a[href^=tel]").eachAttr("href"));
        assertTrue(bureau.select("a[href=\"../../zh/dingan/3.html\"]").size() == 1);
    }

    @Test
    void theFiguresCountWhatTheGuidesSayIsNotStated() {
        Document figures = zh("figures.html");
        Element stated = figures.selectFirst("#dingan ~ table.bars");
        String words = catalog().messages().text("fact_materials").zh();
        long silent = catalog()
                .items()
                .filter(item -> item.jurisdiction().equals("dingan"))
                .filter(item -> zh("dingan/" + item.source().row() + ".html")
                        .select(".miss li")
                        .eachText()
                        .contains(words))
                .count();
        assertTrue(silent > 0 && silent < 8);
        assertEquals(8 - silent + " / 8", value(stated, words));
        assertEquals(
                "8 / 8",
                value(stated, catalog().messages().text("fact_telephone").zh()));
        assertEquals(
                "0 / 8", value(stated, catalog().messages().text("fact_hours").zh()));
    }

    private static String value(Element chart, String label) {
        return chart.select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(label))
                .map(row -> row.select("td span").text())
                .findFirst()
                .orElseThrow();
    }
}
