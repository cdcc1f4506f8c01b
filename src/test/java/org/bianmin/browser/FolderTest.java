package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The site on a stick: opened as files from a folder with an awkward name, with no server anywhere. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FolderTest {

    @Inject
    PublishedSite site;

    @TempDir
    Path stick;

    @Test
    void linksLookAndSearchWorkFromAFolder() throws IOException {
        Path folder = stick.resolve("U盘 便民 100%#1");
        Content.lay(site.folder(), folder);
        try (Browser browser = Browser.start()) {
            browser.open(folder.resolve("index.html").toUri().toString());
            browser.follow("a[href='zh/index.html']");
            browser.follow("a[href$='/east/index.html']");
            browser.follow("a[href$='/east/1.html']");
            assertEquals("居住证申领", browser.text("h1"));
            assertNotEquals("none", browser.find(".wrap").getCssValue("max-width"), "the style sheet");
            browser.follow(".tool a[hreflang=en]");
            assertEquals("Application for the residence permit", browser.text("h1"));
            browser.follow(".bc a[href$='en/index.html']");

            browser.find("#q").sendKeys("lost security card");
            assertTrue(browser.await("#sug li").getText().contains("card"), browser.text("#sug"));
            assertTrue(browser.find("#sug li mark").isDisplayed());
            browser.press(Keys.ARROW_DOWN);
            browser.enter();
            assertTrue(browser.address().startsWith("file:"), browser.address());
            assertTrue(browser.address().matches(".*/en/\\w+/[\\w-]+\\.html"), browser.address());

            assertEquals(
                    List.of(),
                    browser.requested().stream()
                            .filter(url -> !url.startsWith("file:"))
                            .toList());
            assertEquals(List.of(), browser.complaints());
        }
    }
}
