package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

/** What is typed and not sent outlives an empty battery on a phone of one's own, if one asks for it, and is kept nowhere else. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
class OwnPhoneIT {

    private static final String NAME = "Li Own Phone";
    private static final String WORDS = "half of the story";
    private static final String KEPT = "return Object.keys(localStorage).filter("
            + "function (name) { return name.indexOf('bmForm.') === 0; }).length";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource("/")
    URL address;

    @Test
    void whatWasTypedIsBackAfterTheBatteryWasEmptyAndGoneOnceSent() {
        Desk desk = new Desk(address.toString());
        Browser before = phone(Browser.start());
        before.open(desk.page("desk/apply/zh/east-1"));
        before.find("#own-phone-tick").click();
        before.find("#f-applicantName").sendKeys(NAME);
        before.find("#f-request").sendKeys(WORDS);
        before.find("#f-truthful").click();
        new FluentWait<>(before.profile()).withTimeout(PATIENCE).until(OwnPhoneIT::isWritten);
        before.die();

        try (Browser after = phone(Browser.again(before.profile()))) {
            after.open(desk.page("desk/apply/en/east-1"));
            assertEquals(NAME, value(after, "#f-applicantName"));
            assertEquals(WORDS, value(after, "#f-request"));
            assertTrue(after.find("#f-truthful").isSelected());
            assertTrue(after.find("#own-phone-back").isDisplayed());
            assertTrue(after.find("#own-phone-tick").isSelected());
            after.follow("main form .btn");
            assertEquals(1L, after.run(KEPT), "what was refused is not sent");
            Desk.fillIn(after, NAME);
            after.follow("main form .btn");
            assertTrue(after.find("#lookup-secret").isDisplayed());
            isEmpty(after, desk);
        }
    }

    @Test
    void nothingIsKeptUnlessItIsAskedForNorWhenItIsTakenBack() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = phone(Browser.start())) {
            typing(browser, desk, false);
            isEmpty(browser, desk);
            typing(browser, desk, true);
            browser.find("#own-phone-tick").click();
            isEmpty(browser, desk);
            typing(browser, desk, true);
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#own-phone-remove").click();
            assertEquals("", value(browser, "#f-applicantName"));
            isEmpty(browser, desk);
            typing(browser, desk, true);
            browser.run("var kept = JSON.parse(localStorage['bmForm.east-1']);"
                    + "kept.time -= 7 * 24 * 60 * 60 * 1000; localStorage['bmForm.east-1'] = JSON.stringify(kept)");
            isEmpty(browser, desk);
        }
    }

    @Test
    void nobodyElseFindsIt() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = phone(Browser.start())) {
            typing(browser, desk, true);
            browser.open(desk.page("counter/zh/sign-in"));
            isEmpty(browser, desk);
            typing(browser, desk, true);
            browser.find("#f-helperName").sendKeys("A Helper");
            assertFalse(browser.find("#own-phone").isDisplayed());
            isEmpty(browser, desk);
            typing(browser, desk, true);
            browser.follow("form[action*='/desk/next/'] button");
            assertEquals(0L, browser.run(KEPT));
            assertEquals("", value(browser, "#f-applicantName"));
            assertEquals(0, browser.all("#own-phone").size(), "whoever helps one after another is not asked");
        }
        try (Browser browser = phone(Browser.withoutScript())) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            assertFalse(browser.find("#own-phone").isDisplayed());
        }
    }

    private static void typing(Browser browser, Desk desk, boolean asked) {
        browser.open(desk.page("desk/apply/zh/east-1"));
        assertFalse(browser.find("#own-phone-tick").isSelected());
        if (asked) {
            browser.find("#own-phone-tick").click();
        }
        browser.find("#f-applicantName").sendKeys(NAME);
        assertEquals(asked ? 1L : 0L, browser.run(KEPT));
    }

    private static void isEmpty(Browser browser, Desk desk) {
        browser.open(desk.page("desk/apply/zh/east-1"));
        assertEquals("", value(browser, "#f-applicantName"));
        assertFalse(browser.find("#own-phone-back").isDisplayed());
        assertFalse(browser.find("#own-phone-tick").isSelected());
        assertEquals(0L, browser.run(KEPT));
    }

    private static Browser phone(Browser browser) {
        browser.beAPhone(390);
        return browser;
    }

    private static String value(Browser browser, String css) {
        return browser.find(css).getDomProperty("value");
    }

    /** Whether the browser has written what was typed to its disk, which it does some seconds later. */
    private static boolean isWritten(Path profile) {
        try (Stream<Path> files = Files.walk(profile.resolve("Default/Local Storage"))) {
            return files.filter(Files::isRegularFile).anyMatch(OwnPhoneIT::holdsTheWords);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean holdsTheWords(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .contains(WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
