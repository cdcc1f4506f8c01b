package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.support.PostgresResource;
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
        Path folder = copy(stick.resolve("U盘 便民 100%#1"));
        try (Browser browser = Browser.start()) {
            browser.open(folder.resolve("index.html").toUri().toString());
            browser.follow("a[href='zh/index.html']");
            browser.follow("a[href$='/tunchang/index.html']");
            browser.follow("a[href$='/tunchang/12.html']");
            assertEquals("城乡居民养老保险费补缴", browser.text("h1"));
            assertNotEquals("none", browser.find(".wrap").getCssValue("max-width"), "the style sheet");
            browser.follow(".tool a[hreflang=en]");
            assertEquals("Back payment of residents' pension insurance contributions", browser.text("h1"));
            browser.follow(".bc a[href$='en/index.html']");

            browser.find("#q").sendKeys("lost card");
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

    private static Path copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(PublishedSite.FOLDER)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(PublishedSite.FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
