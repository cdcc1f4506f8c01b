package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search form as a browser without JavaScript uses it, and the function behind it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "zh, 社会保障卡丢了, /zh/west/3.html, 社会保障卡挂失",
        "en, lost social security card, /en/west/3.html, security",
        "en, 砍树, /en/north/1.html, 林木采伐"
    })
    void aPageWithWhatWasFoundAndWhatWasTyped(String language, String query, String guide, String marked) {
        Document page = search(language, query, null);
        assertEquals(query, page.getElementById("q").val());
        Element link = page.selectFirst(".ls a[href=" + guide + "]");
        assertNotNull(link, () -> page.select(".ls a").eachAttr("href").toString());
        assertTrue(link.parent().select("mark").eachText().contains(marked), link.parent()::toString);
        assertEquals(
                language.equals("zh") ? "zh-CN" : "en", page.selectFirst("html").attr("lang"));
        Element other = page.selectFirst("main a[hreflang=" + (language.equals("zh") ? "en" : "zh-CN") + "]");
        assertTrue(other.attr("href").contains("?q="), other::toString);
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        String nasty = "\"><script>alert(1)</script><img src=x onerror=alert(2)> 社会保障卡 & {page.t('home')}";
        Document page = search("zh", nasty, null);
        assertEquals(nasty.substring(0, 60), page.getElementById("q").val());
        assertEquals(0, page.select("img, [onerror], [onclick]").size());
        assertFalse(page.select("script").html().contains("alert"), "a script of the query's own");
    }

    @Test
    void marksAreElementsAndTheRestIsText() {
        Document page = search("en", "card & <b>lost</b>", null);
        assertFalse(page.select(".ls mark").isEmpty());
        assertEquals(0, page.select(".ls b:not(.lv b)").size());
    }

    @Test
    void nothingFoundIsFriendlyAndKeepsTheQuery() {
        Document page = search("zh", "qwrtz", null);
        assertEquals(words("search_none"), page.getElementById("found").text());
        assertEquals("qwrtz", page.getElementById("q").val());
        assertEquals(0, page.select(".ls li").size());
        assertTrue(page.select(".tiles a[href=/zh/themes/card.html]").size() == 1);
        assertNotNull(page.selectFirst("meta[name=robots][content=noindex]"));
    }

    @Test
    void whatNoListHoldsIsSaidAndWhereItIsHandledIfThatIsKnown() {
        Document passport = search("zh", "护照怎么办", null);
        assertTrue(passport.getElementById("found").text().contains("护照"));
        assertEquals(
                List.of("/zh/not-here.html#entry-and-exit"),
                passport.select(".ls a").eachAttr("href"));
        Document other = search("en", "passport", null);
        assertTrue(other.getElementById("found").text().contains("passport"));
        assertEquals(0, other.select(".ls a").size());
    }

    @Test
    void onePlaceOnlyAndOneLinkToAll() {
        Document page = search("zh", "社会保障卡", "east");
        assertTrue(page.select(".ls a").eachAttr("href").stream().allMatch(link -> link.startsWith("/zh/east/")));
        assertEquals("east", page.selectFirst("form.seek input[name=place]").val());
        Element all = page.selectFirst("main a:containsOwn(" + words("search_everywhere") + ")");
        assertEquals("/desk/search/zh?q=%E7%A4%BE%E4%BC%9A%E4%BF%9D%E9%9A%9C%E5%8D%A1", all.attr("href"));
    }

    @Test
    void anEmptyFormIsJustTheSearchPage() {
        Document page = search("zh", "", null);
        assertNull(page.getElementById("found"));
        assertNotNull(page.getElementById("q"));
        given().get("/desk/search/zh").then().statusCode(200);
    }

    @Test
    void aPlaceThatThereIsNotIsSaid() {
        assertEquals(
                "There is no such place; all places were searched.",
                search("en", "pension", "atlantis").selectFirst(".msg").text());
    }

    @Test
    void theFunctionAnswersWithData() {
        given().contentType("application/json")
                .body("{\"query\":\"社会保障卡丢了\",\"language\":\"en\",\"jurisdiction\":\"west\"}")
                .post("/search")
                .then()
                .statusCode(200)
                .body("hits.id", hasItem("west-3"))
                .body("hits[0].place", equalTo("West"))
                .body("hits[0].name.marked", equalTo(List.of(false)))
                .body("hits[0].excerpt.marked", hasItem(true))
                .body("hits[0].excerptLanguage", equalTo("zh-CN"));
    }

    private static Document search(String language, String query, String place) {
        var request = given().queryParam("q", query);
        if (place != null) {
            request.queryParam("place", place);
        }
        return Jsoup.parse(request.get("/desk/search/" + language)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=UTF-8")
                .extract()
                .asString());
    }
}
