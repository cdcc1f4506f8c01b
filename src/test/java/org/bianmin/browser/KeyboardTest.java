package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The site with nothing but a keyboard. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyboardTest {

    private static final String STOPS = """
        return Array.prototype.filter.call(
          document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
          function (e) { return e.checkVisibility({visibilityProperty: true}); }
        ).map(function (e) { return e.outerHTML.slice(0, 160); });
        """;
    private static final String FOCUSED = "return document.activeElement.outerHTML.slice(0, 160)";
    /** Whether the focused element is on the screen with a line around it, or around the label that it belongs to. */
    private static final String IS_SHOWN = """
        var e = document.activeElement, box = e.getBoundingClientRect();
        var lines = [e, e.closest('label')].filter(Boolean).map(function (one) { return getComputedStyle(one); });
        return box.width > 1 && box.bottom > 0 && box.top < innerHeight && lines.some(function (style) {
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        });
        """;

    @Inject
    PublishedSite site;

    private FolderServer server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        browser = Browser.start();
        server = new FolderServer(site.folder());
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/index.html", "en/east/index.html", "zh/east/1.html", "en/east/1-apply.html"})
    @SuppressWarnings("unchecked")
    void tabGoesThroughEverythingInTheOrderOfThePageAndShowsWhereItIs(String page) {
        browser.open(server.address(page));
        browser.await("h1");
        List<String> stops = (List<String>) browser.run(STOPS);
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            browser.press(Keys.TAB);
            reached.add((String) browser.run(FOCUSED));
            assertEquals(true, browser.run(IS_SHOWN), reached.get(i));
        }
        assertEquals(String.join("\n", stops), String.join("\n", reached));
        assertTrue(reached.get(0).startsWith("<a class=\"skip\""), reached.get(0));
    }

    @Test
    void theFirstKeySkipsToTheContent() {
        browser.open(server.address("zh/east/index.html"));
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        assertEquals("main", browser.focused().getDomAttribute("id"));
        browser.press(Keys.TAB);
        assertEquals(true, browser.run("return document.getElementById('main').contains(document.activeElement)"));
    }

    @Test
    void enterFollowsLinksAndOpensTheOriginal() {
        browser.open(server.address("en/index.html"));
        tabTo("a[href$='/east/index.html']");
        browser.enter();
        tabTo("a[href$='/east/1.html']");
        browser.enter();
        tabTo("#og");
        browser.press(Keys.SPACE);
        assertTrue(browser.await(".og[lang=zh-CN]").isDisplayed());
        tabTo("a.btn");
        browser.enter();
        assertTrue(browser.address().endsWith("/desk/apply/en/east-1"), browser.address());
    }

    @Test
    void largeTextIsOneKeyAwayAndIsKept() {
        browser.open(server.address("zh/east/1.html"));
        double before = fontSize();
        tabTo("a[href='#elder']");
        browser.press(Keys.ENTER);
        browser.awaitTrue("return document.documentElement.getAttribute('data-mode') === 'elder'");
        double elder = fontSize();
        assertTrue(elder > 1.2 * before, before + " " + elder);
        browser.open(server.address("en/north/1.html"));
        assertEquals(elder, fontSize());
    }

    private double fontSize() {
        return ((Number) browser.run("return parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"))
                .doubleValue();
    }

    /** Presses Tab until something has the focus; at most as often as the page has places to go to. */
    private void tabTo(String css) {
        int most = ((List<?>) browser.run(STOPS)).size();
        for (int i = 0; i < most; i++) {
            browser.press(Keys.TAB);
            if (Boolean.TRUE.equals(browser.run("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + css + " on " + browser.address());
    }
}
