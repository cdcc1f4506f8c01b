package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.Test;

/** Every page of the whole site is HTML as the standard has it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
class HtmlTest {

    /** A checker for each thread: to set one up takes longer than to check a hundred pages. */
    private final ThreadLocal<HtmlChecker> checker = ThreadLocal.withInitial(HtmlChecker::new);

    @Inject
    PublishedSite site;

    @Test
    void noPageHasAnErrorOrAWarning() {
        List<String> pages =
                site.pages().values().stream().flatMap(List::stream).toList();
        List<String> wrong = pages.parallelStream().flatMap(this::wrong).toList();
        assertEquals(List.of(), wrong, () -> wrong.size() + "\n" + String.join("\n", wrong));
        assertTrue(pages.size() > 2 * site.pages().size(), "pages: " + pages.size());
    }

    @Test
    void theCheckerFindsAPageThatIsWrong() {
        String html = read("zh/index.html").replace("<h1>", "<h1 id=dark align=left>");
        List<String> wrong = checker.get().check(html);
        assertTrue(wrong.stream().anyMatch(line -> line.contains("error: Duplicate ID")), wrong::toString);
        assertTrue(wrong.stream().anyMatch(line -> line.contains("warning: The “align” attribute")), wrong::toString);
    }

    private Stream<String> wrong(String page) {
        return checker.get().check(read(page)).stream().map(message -> page + ":" + message);
    }

    private String read(String page) {
        try {
            return Files.readString(site.folder().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
