package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.Test;

/** Every kind of page, in both languages, in light and dark colours and in large text, holds the rules of axe-core. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
class AccessibleTest {

    @Inject
    PublishedSite site;

    /** Two browsers at a time, because the rules take a second a page. */
    @Test
    void noKindOfPageBreaksARule() throws IOException, InterruptedException, ExecutionException {
        List<String> samples = Samples.of(site).toList();
        int middle = samples.size() / 2;
        List<String> wrong = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (FolderServer server = new FolderServer(site.folder());
                Browser one = Browser.start();
                Browser other = Browser.start()) {
            List<Callable<List<String>>> halves = List.of(
                    () -> wrong(server, one, samples.subList(0, middle)),
                    () -> wrong(server, other, samples.subList(middle, samples.size())));
            for (Future<List<String>> half : threads.invokeAll(halves)) {
                wrong.addAll(half.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(samples.size() >= 2 * (site.pages().size() - 1), samples::toString);
    }

    @Test
    void theRulesFindAPageThatIsWrong() throws IOException {
        try (Browser browser = Browser.start();
                FolderServer server = new FolderServer(site.folder())) {
            browser.open(server.address("zh/index.html"));
            browser.run("document.querySelector('h1').style.color = '#8a8a8a';"
                    + "document.querySelector('form label').remove();"
                    + "document.querySelector('footer a').style = 'color: #fff; background: #fff'");
            List<String> wrong = new Axe().violations(browser);
            assertTrue(wrong.stream().anyMatch(line -> line.startsWith("LIGHT: color-contrast")), wrong::toString);
            assertTrue(wrong.stream().anyMatch(line -> line.startsWith("LIGHT: label at")), wrong::toString);
            assertTrue(wrong.stream().anyMatch(line -> line.contains("1:1 contrast ratio")), wrong::toString);
        }
    }

    private static List<String> wrong(FolderServer server, Browser browser, List<String> pages) {
        Axe axe = new Axe();
        List<String> wrong = new ArrayList<>();
        for (String page : pages) {
            browser.open(server.address(page));
            axe.violations(browser).forEach(violation -> wrong.add(page + " " + violation));
        }
        return wrong;
    }
}
