package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been visited opens without network, and with network nothing old is shown. The site lies below a folder. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OfflineTest {

    /** The site's folder below the server's root, as where a county has several sites. */
    private static final String BASE = "county/";

    private static final String GUIDE = BASE + "zh/east/1.html";
    private static final String OTHER = BASE + "zh/east/2.html";
    private static final String LIST = BASE + "zh/east/index.html";
    private static final String FILES = BASE + "offline/zh/east.json";

    /** Whether all files of a place are there. The cache is read as the worker writes it. */
    private static final String COMPLETE = "return caches.match(arguments[0], {ignoreVary: true})"
            + ".then(list => !!list && list.headers.has('x-bianmin-complete'))";

    private static final String MAKE_OLDER = """
        const [from, days] = arguments;
        return caches.keys().then(async names => {
          for (const name of names) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              if (!request.url.startsWith(from)) continue;
              const copy = await cache.match(request, {ignoreVary: true});
              const headers = new Headers(copy.headers);
              headers.set('x-bianmin-fetched', String(Date.now() - days * 24 * 3600 * 1000));
              await cache.put(request, new Response(await copy.blob(), {headers: headers}));
            }
          }
        })\
        """;

    @Inject
    PublishedSite site;

    @TempDir
    Path root;

    private FolderServer server;
    private Browser browser;

    @BeforeEach
    void begin() throws IOException {
        Content.lay(site.folder(), root.resolve(BASE));
        server = new FolderServer(root);
        browser = Browser.start();
    }

    @AfterEach
    void end() {
        browser.close();
        server.close();
    }

    @Test
    void afterOneVisitThePlaceOpensWithoutNetworkAndNoOtherDoes() {
        visit(GUIDE);
        server.close();

        browser.open(server.address(OTHER));
        assertEquals(heading(OTHER), browser.text("h1"));
        assertTrue(isStyled());
        String note = browser.text("#copy");
        assertTrue(note.matches("没有网。这是 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 存的一页；.*"), note);
        browser.open(server.address(BASE + "zh/east/1-apply.html"));
        assertEquals(heading(BASE + "zh/east/1-apply.html"), browser.text("h1"));
        browser.open(server.address(BASE + "desk/apply/zh/east-1"));
        assertEquals(server.address(BASE + "zh/east/1-apply.html"), browser.address());

        browser.open(server.address(LIST));
        browser.find("#q").sendKeys("社会保障卡");
        browser.await(".sug li");

        browser.open(server.address(BASE + "zh/north/1.html"));
        assertEquals("现在没有网，这一页打不开", browser.text("h1"));
        assertTrue(isStyled());
        assertEquals(
                List.of("zh/east"),
                browser.all("[data-place]").stream()
                        .map(line -> line.getAttribute("data-place"))
                        .toList());
        assertEquals(
                server.address(BASE + "zh/north/1.html"), browser.find(".btn").getAttribute("href"));
        browser.follow("[data-place] a");
        assertEquals(heading(LIST), browser.text("h1"));
    }

    @Test
    void whatHasChangedIsSeenAtOnceAndIsWhatIsKept() throws Exception {
        visit(GUIDE);
        int port = server.port();
        server.close();
        change(GUIDE, "改过的标题一");
        change(OTHER, "改过的标题二");

        server = new FolderServer(root, port);
        browser.open(server.address(GUIDE));
        assertEquals("改过的标题一", browser.text("h1"));
        assertEquals(List.of(), browser.all("#copy"));

        // An hour later the list is asked for again, and what has changed is fetched, the rest not.
        browser.run(MAKE_OLDER, server.address(FILES), 1);
        server.asked();
        browser.open(server.address(LIST));
        browser.awaitTrue(
                "return caches.match(arguments[0], {ignoreVary: true}).then(copy => copy.text()).then(html =>"
                        + " html.includes('改过的标题二'))",
                server.address(OTHER));
        awaitComplete();
        assertTrue(server.asked().contains(OTHER));
        assertFalse(server.asked().contains(BASE + "zh/east/3.html"));
        server.close();
        browser.open(server.address(OTHER));
        assertEquals("改过的标题二", browser.text("h1"));
    }

    @Test
    void aWeakSignalShowsTheCopyOfTodayButNeverAnOlderOne() throws Exception {
        visit(GUIDE);
        change(GUIDE, "改过的标题一");
        server.answerAfter(Duration.ofSeconds(8));
        browser.open(server.address(GUIDE));
        assertTrue(browser.text("#copy").startsWith("没有网"));

        server.answerAfter(Duration.ZERO);
        browser.open(server.address(LIST));
        awaitComplete();
        browser.run(MAKE_OLDER, server.address(BASE), 2);
        change(GUIDE, "改过的标题三");
        server.answerAfter(Duration.ofSeconds(8));
        browser.open(server.address(GUIDE));
        assertEquals("改过的标题三", browser.text("h1"));
        assertEquals(List.of(), browser.all("#copy"));
    }

    @Test
    void whoSavesDataIsAskedAndToldHowMuch() throws IOException {
        Path worker = root.resolve(BASE + "sw.js");
        Files.writeString(
                worker,
                "Object.defineProperty(navigator, 'connection', {value: {saveData: true}});\n"
                        + Files.readString(worker));
        browser.open(server.address(LIST));
        assertTrue(browser.await("#kept:not([hidden])").getText().matches("(?s)网络慢或开了省流量.*占 \\d+\\.\\d MB.*"));
        assertFalse(server.asked().contains(OTHER));
        browser.await("#kept button").click();
        awaitComplete();
        browser.awaitTrue("return document.getElementById('kept').textContent.includes('已经存在')");
        assertTrue(server.asked().contains(OTHER));
    }

    @Test
    void whatTheDeskAnswersIsNotKeptAndOldCachesGo() throws IOException {
        Path answered =
                Files.createDirectories(root.resolve(BASE + "desk/search")).resolve("zh.html");
        Files.writeString(answered, "<!DOCTYPE html><title>回答</title><h1>回答</h1>");
        browser.open(server.address(BASE + "404.html"));
        String caches = "bianmin " + server.address(BASE) + " ";
        browser.run("return Promise.all([caches.open(arguments[0] + 0), caches.open('another')])", caches);
        visit(GUIDE);
        assertEquals(List.of("another", caches + "1"), browser.run("return caches.keys().then(names => names.sort())"));

        browser.open(server.address(BASE + "desk/search/zh.html"));
        assertEquals("回答", browser.text("h1"));
        server.close();
        browser.open(server.address(BASE + "desk/search/zh.html"));
        assertEquals("现在没有网，这一页打不开", browser.text("h1"));
    }

    @Test
    void fromAFolderItOpensWithoutAWordOfComplaint() {
        browser.open(root.resolve(GUIDE).toUri().toString());
        browser.follow(".bc li:nth-child(2) a");
        assertEquals(heading(LIST), browser.text("h1"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aListHoldsEveryGuideAndFormOfThePlaceWithItsHash() throws Exception {
        JsonNode files =
                new ObjectMapper().readTree(root.resolve(FILES).toFile()).get("files");
        Path site = root.resolve(BASE);
        long bytes = 0;
        for (String path : (Iterable<String>) files::fieldNames) {
            byte[] content = Files.readAllBytes(site.resolve(path));
            bytes += content.length;
            assertEquals(hash(content), files.get(path).asText(), path);
        }
        assertEquals(
                bytes,
                new ObjectMapper()
                        .readTree(root.resolve(FILES).toFile())
                        .get("bytes")
                        .asLong());
        try (Stream<Path> pages = Files.list(site.resolve("zh/east"))) {
            List<String> missing = pages.map(page -> site.relativize(page).toString())
                    .filter(path -> path.endsWith(".html"))
                    .filter(path -> !path.endsWith("book.html") && !path.endsWith("-blank.html"))
                    .filter(path -> !files.has(path))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    private void visit(String page) {
        browser.open(server.address(page));
        awaitComplete();
    }

    private void awaitComplete() {
        browser.awaitTrue(COMPLETE, server.address(FILES));
    }

    private boolean isStyled() {
        return (Boolean) browser.run("return [...document.styleSheets].some(sheet => sheet.cssRules.length > 100)");
    }

    private String heading(String page) {
        try {
            return org.jsoup.Jsoup.parse(root.resolve(page).toFile())
                    .selectFirst("h1")
                    .text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Publishes a page with another heading, and the list with its hash. */
    private void change(String page, String heading) throws Exception {
        Path file = root.resolve(page);
        Files.writeString(file, Files.readString(file).replaceFirst("<h1>.*?</h1>", "<h1>" + heading + "</h1>"));
        ObjectMapper mapper = new ObjectMapper();
        Path list = root.resolve(FILES);
        ObjectNode node = (ObjectNode) mapper.readTree(list.toFile());
        ((ObjectNode) node.get("files")).put(page.substring(BASE.length()), hash(Files.readAllBytes(file)));
        mapper.writeValue(list.toFile(), node);
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                .substring(0, 10);
    }
}
