package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import java.util.List;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Finding an item by typing, with a keyboard, in both languages. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
class SearchIT {

    @TestHTTPResource("/")
    URL address;

    @ParameterizedTest
    @CsvSource({"zh, 社会保障卡丢了, 社会保障卡", "en, security card, card"})
    void resultsComeWhileTypingAndEnterOpensTheChosenOne(String language, String query, String marked) {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page(language + "/index.html"));
            browser.find("#q").sendKeys(query);
            awaitResults(browser, query);
            List<WebElement> marks = browser.all("#sug li mark");
            assertTrue(
                    marks.stream().anyMatch(mark -> mark.getText().contains(marked)),
                    () -> marks.stream().map(WebElement::getText).toList().toString());
            assertEquals("true", browser.find("#q").getDomAttribute("aria-expanded"));

            browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
            WebElement chosen = browser.find("#sug [aria-selected=true]");
            assertEquals(chosen.getDomAttribute("id"), browser.find("#q").getDomAttribute("aria-activedescendant"));
            assertEquals(browser.all("#sug li").get(1), chosen);
            String name = browser.text("#sug [aria-selected=true] > span");
            browser.enter();
            assertEquals(name, browser.text("h1"));
            assertTrue(browser.address().matches(".*/" + language + "/\\w+/[\\w-]+\\.html"), browser.address());
            assertEquals(
                    List.of(),
                    browser.requested().stream()
                            .filter(url -> !url.startsWith(address.toString()))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 社会保障卡丢了", "en, lost security card"})
    void escapeClosesTheResultsAndEnterAsksForThePage(String language, String query) {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page(language + "/index.html"));
            browser.find("#q").sendKeys(query);
            awaitResults(browser, query);
            browser.press(Keys.ESCAPE);
            browser.awaitTrue("return document.getElementById('sug').hidden");
            browser.enter();
            assertTrue(browser.address().contains("/desk/search/" + language + "?q="), browser.address());
            assertEquals(query, browser.find("#q").getDomProperty("value"));
            assertTrue(browser.all(".ls mark").get(0).isDisplayed());
        }
    }

    /** Waits for the list of the whole query; a slow machine first shows that of its beginning. */
    private static void awaitResults(Browser browser, String query) {
        browser.await("#sug[data-for=\"" + query + "\"] li");
    }
}
