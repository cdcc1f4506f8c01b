package org.bianmin.browser;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Everything that a citizen needs, with JavaScript switched off. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
class WithoutScriptIT {

    @TestHTTPResource("/")
    URL address;

    @Test
    void fromTheFirstPageToTheCase() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.withoutScript()) {
            browser.open(desk.page("zh/index.html"));
            assertEquals(null, browser.find("html").getDomAttribute("data-mode"), "no script has run");
            browser.follow("a[href$='/east/index.html']");
            browser.follow("a[href$='/east/1.html']");
            assertFalse(browser.find("#print").isDisplayed(), "a button that only a script can serve");
            browser.follow(".next .btn");
            Desk.fillIn(browser, "无脚本");
            browser.follow("main form .btn");
            assertEquals(words("receipt_title"), browser.text("h1"));
            desk.lookUp(browser, "zh", browser.text("#case-number"), browser.text("#lookup-secret"));
            assertEquals(Fixture.BOOK.processes().state("received").name().zh(), browser.text(".state"));
        }
    }

    @Test
    void theSearchFormIsAnsweredWithAPage() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.withoutScript()) {
            browser.open(desk.page("en/index.html"));
            browser.find("#q").sendKeys("lost social security card");
            browser.follow(".find .btn");
            assertTrue(browser.find("#found").isDisplayed());
            assertTrue(browser.all(".ls mark").size() > 1);
            browser.follow(".ls a[href$='/en/west/3.html']");
            assertTrue(browser.address().endsWith("/en/west/3.html"), browser.address());
        }
    }

    @Test
    void largeTextAndDarkColoursAreLinks() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.withoutScript()) {
            browser.open(desk.page("zh/east/1.html"));
            String size = browser.find("main").getCssValue("font-size");
            String ground = browser.find("body").getCssValue("background-color");
            browser.find(".tool a[href='#elder']").click();
            assertTrue(pixels(browser.find("main").getCssValue("font-size")) > 1.2 * pixels(size));
            browser.find("footer a[href='#dark']").click();
            assertFalse(browser.find("body").getCssValue("background-color").equals(ground), ground);
        }
    }

    private static double pixels(String size) {
        return Double.parseDouble(size.replace("px", ""));
    }
}
