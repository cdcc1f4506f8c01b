package org.bianmin.run.local.preview;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits copies of content and templates under the running desk, and reloads. */
@QuarkusTest
@QuarkusTestResource(value = PreviewResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(PostgresResource.class)
@SuppressWarnings("try") // an edit is there to be taken back
class PreviewTest {

    private static final Path ITEMS = PreviewResource.CONTENT.resolve("jurisdictions/east/items.csv");
    private static final Path FACTS = PreviewResource.CONTENT.resolve("jurisdictions/west/facts.yaml");
    private static final Path HOME = PreviewResource.TEMPLATES.resolve("site/home-page.html");
    private static final Path SHEET = PreviewResource.TEMPLATES.resolve("assets/bianmin.css");
    private static final String NAME = "居住证申领";

    /** An answer of the packaged desk means that it has read the files: until then it publishes, and an edit is no preview. */
    @BeforeEach
    void theDeskHasStarted() {
        page("zh/index.html");
    }

    @Test
    void anEditOfTheContentIsSeenOnReload() throws IOException {
        assertEquals(NAME, heading("zh/east/1.html"));
        try (Edit edit = Edit.of(ITEMS, NAME, "试改的名称")) {
            assertEquals("试改的名称", heading("zh/east/1.html"));
            assertNull(panel(page("zh/east/1.html")), "nothing is wrong");
        }
        assertEquals(NAME, heading("zh/east/1.html"));
    }

    /** The facts of a second list stand beside it, in a file named after it. */
    @Test
    void theFactsOfASecondListAreOnThePageOfTheItem() throws IOException {
        Path facts = FACTS.resolveSibling("facts-second.yaml");
        Files.writeString(facts, """
                facts:
                  - item: 1
                    cautions:
                      - zh: 人员明细查询
                        en: Query of staff details
                """);
        try {
            Document page = page("zh/west/second-1.html");
            assertNull(panel(page), "nothing is wrong");
            assertEquals(List.of("人员明细查询"), page.select("#cautions + ul li").eachText());
        } finally {
            Files.delete(facts);
        }
        assertEquals(
                List.of(),
                page("zh/west/second-1.html").select("#cautions + ul li").eachText());
    }

    @Test
    void theFormsAndTheSearchGoByTheEdit() throws IOException {
        try (Edit edit = Edit.of(ITEMS, NAME, "试改的名称")) {
            page("zh/east/1.html");
            String form = given().get("/desk/apply/zh/east-1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(form.contains("试改的名称"), form);
            String found =
                    given().queryParam("q", "试改的名称").get("/desk/search/zh").asString();
            assertTrue(found.contains("east/1.html"), found);
        }
    }

    @Test
    void whatIsWrongInTheContentStandsOnTheOldPageUntilItIsMended() throws IOException {
        String before = heading("en/east/1.html");
        try (Edit edit = Edit.of(FACTS, "    steps:", "    stepz:")) {
            Document page = page("en/east/1.html");
            Element panel = panel(page);
            assertNotNull(panel, "the panel is there");
            assertEquals("content/jurisdictions/west/facts.yaml:" + edit.line("    steps:"), place(panel));
            assertTrue(panel.select("li p[lang=zh-CN]").text().contains("「stepz」"), panel.text());
            assertTrue(panel.select("li p[lang=en]").text().contains("\"stepz\""), panel.text());
            assertEquals(before, page.selectFirst("h1").text());
        }
        assertNull(panel(page("en/east/1.html")));
    }

    @Test
    void textThatIsNoYamlIsToldWithItsLine() throws IOException {
        try (Edit edit = Edit.of(FACTS, "    place:\n", "    place: [\n")) {
            Element panel = panel(page("zh/west/1.html"));
            assertNotNull(panel, "the panel is there");
            assertTrue(place(panel).startsWith("content/jurisdictions/west/facts.yaml:"), panel.text());
        }
        assertNull(panel(page("zh/west/1.html")));
    }

    @Test
    void anEditOfATemplateIsSeenOnReload() throws IOException {
        try (Edit edit = Edit.of(HOME, "<h1>", "<h1>Edited: ")) {
            assertTrue(heading("en/index.html").startsWith("Edited: "));
        }
        assertFalse(heading("en/index.html").startsWith("Edited: "));
    }

    @Test
    void aTemplateThatAsksForWhatIsNotThereIsToldWithItsLine() throws IOException {
        String before = heading("en/index.html");
        try (Edit edit = Edit.of(HOME, "<h1>{page.t('home_title')}", "<h1>{page.nothing}")) {
            Document page = page("en/index.html");
            assertEquals("site-templates/site/home-page.html:" + edit.line("<h1>"), place(panel(page)));
            assertEquals(before, page.selectFirst("h1").text());
            assertNull(panel(page("en/east/1.html")), "pages of other templates are well");
        }
        assertNull(panel(page("en/index.html")));
    }

    @Test
    void aTemplateThatCannotBeReadIsToldWithItsLine() throws IOException {
        String before = heading("en/index.html");
        try (Edit edit = Edit.of(HOME, "<h1>", "{#if page.isEnglish}<h1>")) {
            Document page = page("en/index.html");
            assertTrue(place(panel(page)).startsWith("site-templates/site/home-page.html:"), page.text());
            assertEquals(before, page.selectFirst("h1").text());
        }
        assertNull(panel(page("en/index.html")));
    }

    @Test
    void aWordThatIsNotThereIsToldOnThePage() throws IOException {
        page("en/index.html");
        try (Edit edit = Edit.of(HOME, "page.t('home_title')}</h1>", "page.t('no_such_word')}</h1>")) {
            Element panel = panel(page("en/index.html"));
            assertNotNull(panel, "the panel is there");
            assertTrue(panel.text().contains("no_such_word"), panel.text());
        }
    }

    @Test
    void anEditOfTheStyleSheetGivesItANewName() throws IOException {
        String before = sheet(page("en/index.html"));
        try (Edit edit = Edit.of(SHEET, "@charset", "/* edited */ @charset")) {
            String after = sheet(page("en/index.html"));
            assertNotEquals(before, after);
            String css = given().get("/" + after)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", "text/css;charset=UTF-8")
                    .extract()
                    .asString();
            assertTrue(css.startsWith("/* edited */"), css.substring(0, 40));
        }
        assertEquals(before, sheet(page("en/index.html")));
    }

    @Test
    void aPageThatThereIsNotIsNotFound() {
        given().get("/zh/east/999.html").then().statusCode(404);
        given().get("/").then().statusCode(200);
        given().get("/data/catalog.json").then().statusCode(200).header("Content-Type", "application/json");
    }

    private static Document page(String path) {
        return Jsoup.parse(
                given().get("/" + path).then().statusCode(200).extract().asString());
    }

    private static String heading(String path) {
        return page(path).selectFirst("h1").text();
    }

    private static Element panel(Document page) {
        return page.selectFirst("body > #bianmin-preview");
    }

    private static String place(Element panel) {
        return panel.selectFirst("li code").text();
    }

    private static String sheet(Document page) {
        return page.selectFirst("link[rel=stylesheet]").attr("href").replace("../", "");
    }
}
