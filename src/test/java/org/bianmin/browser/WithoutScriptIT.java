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

    private static final String FIRST = "冯前人";
    /** All that a page shows, also in its fields. */
    private static final String HELD = "return document.body.innerText + [].map.call("
            + "document.querySelectorAll('input, textarea'), function (field) { return field.value; }).join('|')";

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

    /** Two people one after another at one computer: the back button shows the second nothing of the first. */
    @Test
    void backShowsNothingOfThePersonBefore() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.withoutScript()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#f-applicantName").sendKeys(FIRST);
            browser.find("#f-request").sendKeys(FIRST);
            browser.follow("main form .btn");
            browser.find("#f-request").sendKeys(FIRST);
            browser.follow("form[action*='/desk/next/'] button");
            goesBack(browser, 2);
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#f-request").sendKeys(FIRST);
            browser.follow("form[action*='/desk/next/'] button");
            goesBack(browser, 1);
            browser.find("#f-request").sendKeys("第二人");
            browser.follow("main a[href$='/zh/east/1.html']");
            browser.back();
            assertEquals("第二人", browser.find("#f-request").getDomProperty("value"), "the same person finds it again");
        }
    }

    /** The same at a counter, of what is half typed and of what has been handed in; and after the clerk has signed out. */
    @Test
    void backShowsTheCounterNothingOfThePersonBefore() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.withoutScript()) {
            Desk.signIn(browser, address.toString(), "zh", "without.script");
            walkIn(browser, desk);
            browser.find("#f-applicantName").sendKeys(FIRST);
            browser.find("#f-request").sendKeys(FIRST);
            browser.follow("main form .btn");
            browser.find("#f-request").sendKeys(FIRST);
            walkIn(browser, desk);
            goesBack(browser, 4);
            walkIn(browser, desk);
            Desk.fillIn(browser, FIRST);
            browser.find("#f-request").sendKeys(FIRST);
            browser.find("#f-truthful option:nth-child(2)").click();
            browser.follow("main form button.btn");
            assertEquals(0, browser.all(".esum").size(), () -> browser.text("main"));
            String secret = browser.text("#lookup-secret");
            walkIn(browser, desk);
            for (int back = 0; back < 4; back++) {
                goesBack(browser, 1);
                assertFalse(browser.run(HELD).toString().contains(secret), browser.address());
            }
            walkIn(browser, desk);
            browser.find("#f-applicantName").sendKeys(FIRST);
            browser.follow("form[action$='sign-out'] button");
            goesBack(browser, 2);
        }
    }

    private static void walkIn(Browser browser, Desk desk) {
        browser.follow("a[href$='/walk-in']");
        browser.open(desk.page("counter/zh/walk-in/north-2"));
    }

    /** Goes back so many pages; none of them holds the name of the first person, in a field or elsewhere. */
    private static void goesBack(Browser browser, int pages) {
        for (int back = 0; back <= pages; back++) {
            assertFalse(browser.run(HELD).toString().contains(FIRST), browser.address() + ", " + back + " pages back");
            if (back < pages) {
                browser.back();
            }
        }
    }

    private static double pixels(String size) {
        return Double.parseDouble(size.replace("px", ""));
    }
}
