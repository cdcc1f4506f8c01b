package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.Problems;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.search.SearchEngine;
import org.bianmin.search.SearchEngines;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in the browser finds the same as the desk, in the same order, whatever is typed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchScriptTest {

    private static final int SHOWN = 8;

    private static final String TYPE = """
        const [query, done] = arguments;
        const box = document.getElementById('q'), list = document.getElementById('sug');
        list.removeAttribute('data-for');
        box.focus();
        box.value = query;
        box.dispatchEvent(new Event('input'));
        const wait = () => list.getAttribute('data-for') === query
          ? done([...list.children].map(one => one.getAttribute('data-page'))) : setTimeout(wait, 5);
        wait();\
        """;

    @Inject
    Assets assets;

    @Inject
    @All
    List<PageSource> families;

    @TempDir
    Path root;

    @Test
    void theScriptFindsWhatTheDeskFinds() throws IOException {
        Snapshot content = Content.snapshot(Content.real());
        publish(content);
        SearchEngine engine = SearchEngines.of(content).engine();
        List<String> queries = queries();
        assertTrue(queries.size() > 200, () -> "queries: " + queries.size());
        List<String> differing = new ArrayList<>();
        try (FolderServer server = new FolderServer(root);
                Browser browser = Browser.start()) {
            browser.open(server.address("zh/search.html"));
            browser.await("#q");
            for (String query : queries) {
                Object shown = browser.runAndWait(TYPE, query);
                List<String> found = engine.search(query, null).matches().stream()
                        .limit(SHOWN)
                        .map(match -> Paths.found(match.target()))
                        .toList();
                if (!found.equals(shown)) {
                    differing.add(query + ": " + found + " " + shown);
                }
            }
        }
        assertEquals(List.of(), differing);
    }

    /** The search page, what it loads, and nothing else. */
    private void publish(Snapshot content) throws IOException {
        SiteContext site = new SiteContext(content, Content.DAY, assets, text -> false, "", "/desk/");
        for (PageSource family : families) {
            for (SitePage page : (Iterable<SitePage>) family.pages(site)::iterator) {
                if (page.path().startsWith("data/search/") || page.path().equals("zh/search.html")) {
                    write(page.path(), page.content().get());
                }
            }
        }
        for (Map.Entry<String, byte[]> asset : assets.all().entrySet()) {
            write("assets/" + asset.getKey(), asset.getValue());
        }
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** All that has been written down, and some that nobody should type. */
    private static List<String> queries() {
        List<String> queries = new ArrayList<>(List.of("𠮷𠮷", "constructor", "屯昌 yanglao 補繳 pention", "?!…", "12345"));
        ContentFolder tests = new ContentFolder(Path.of("src/test/resources/search"));
        for (String half : List.of(
                "tuning-queries.csv",
                "held-back-queries.csv",
                "held-back-second-queries.csv",
                "strangers-queries.csv")) {
            Csv.read(tests, half, List.of("query", "language", "who", "expected", "note"), new Problems())
                    .forEach(row -> queries.add(row.required("query")));
        }
        Csv.read(Content.real(), "queries.csv", List.of("query", "language", "expected", "note"), new Problems())
                .forEach(row -> queries.add(row.required("query")));
        return queries;
    }
}
