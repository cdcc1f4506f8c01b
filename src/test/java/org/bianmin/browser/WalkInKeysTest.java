package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * An application is taken in at the counter with nothing but a keyboard, quickly: eight fields at most, and at most 60 presses of keys beside
 * what is typed as text. Focus is moved by keys alone, from where the browser puts it.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WalkInKeysTest {

    private static final int MOST_KEYS = 60;
    private static final int MOST_FIELDS = 8;

    @TestHTTPResource("/")
    URL address;

    private Browser browser;
    private int keys;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void takesFewKeysAndNoMouse(String language) {
        browser = Browser.start();
        try {
            Desk.signIn(browser, address.toString(), language, "keys." + language);
            browser.open(address + "counter/" + language + "/cases");
            to("a[href$='/walk-in']");
            enter();
            browser.press("采伐");
            keys++;
            enter();
            to("#items a");
            enter();

            int fields = browser.all("main form .fd").size();
            assertTrue(fields <= MOST_FIELDS, fields + " fields");
            fill("applicantName", "王五");
            fill("residentId", "11010519491231002X");
            fill("mobile", "13800138000");
            fill("request", "补办");
            to("[name=truthful]");
            key(Keys.ARROW_DOWN);
            to("button[name=send]");
            enter();

            assertTrue(browser.address().contains("/walk-in/receipt/"), browser.address());
            assertTrue(keys <= MOST_KEYS, keys + " keys");
            to("a[href*='/cases/']");
            enter();
            assertEquals(1, browser.all("#identity").size());
            assertTrue(
                    browser.text("#identity").contains(language.equals("zh") ? "居民身份证" : "Resident identity card"),
                    browser.text("#identity"));
        } finally {
            browser.close();
        }
    }

    private void fill(String name, String text) {
        to("[name=" + name + "]");
        browser.press(text);
    }

    /** Presses the tabulator until something has the focus. */
    private void to(String css) {
        for (int tries = 0; tries <= MOST_KEYS; tries++) {
            if (Boolean.TRUE.equals(browser.run("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            key(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not come to " + css + " on " + browser.address());
    }

    private void key(Keys key) {
        browser.press(key);
        keys++;
    }

    private void enter() {
        browser.enter();
        keys++;
    }
}
