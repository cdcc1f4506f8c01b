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
import org.junit.jupiter.api.Test;

/** Every kind of page, in both languages, in light and dark colours and in large text, holds the rules of axe-core. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessibleTest {

    @Inject
    PublishedSite site;

    @Test
    void noKindOfPageBreaksARule() throws IOException {
        Axe axe = new Axe();
        List<String> samples = site.samples().toList();
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.start();
                FolderServer server = new FolderServer(PublishedSite.FOLDER)) {
            for (String page : samples) {
                browser.open(server.address(page));
                axe.violations(browser).forEach(violation -> wrong.add(page + " " + violation));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(samples.size() >= 2 * (site.pages().size() - 1), samples::toString);
    }

    @Test
    void theRulesFindAPageThatIsWrong() throws IOException {
        try (Browser browser = Browser.start();
                FolderServer server = new FolderServer(PublishedSite.FOLDER)) {
            browser.open(server.address("zh/index.html"));
            browser.run("document.querySelector('h1').style.color = '#8a8a8a';"
                    + "document.querySelector('form label').remove()");
            List<String> wrong = new Axe().violations(browser);
            assertTrue(wrong.stream().anyMatch(line -> line.startsWith("LIGHT: color-contrast")), wrong::toString);
            assertTrue(wrong.stream().anyMatch(line -> line.startsWith("LIGHT: label at")), wrong::toString);
        }
    }
}
