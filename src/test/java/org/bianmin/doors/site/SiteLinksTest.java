package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Item;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates the real site and goes through every page and every link of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SiteLinksTest {

    @Inject
    SiteGenerator generator;

    @Inject
    ContentHolder holder;

    @TempDir
    static Path out;

    private static final Map<Path, Document> PAGES = new HashMap<>();
    private static SiteReport report;

    /** Once for all tests: none of them changes what the others look at. */
    @BeforeEach
    void generate() {
        if (report == null) {
            report = generator.generate(holder.current(), out, made -> {});
        }
    }

    @Test
    void everyInternalLinkLeadsToAPageAndToAPlaceOnIt() throws IOException {
        Map<Path, Document> pages = pages();
        List<String> dead = new ArrayList<>();
        pages.forEach((path, page) -> page.select("a[href], link[href], script[src], img[src]")
                .forEach(element -> {
                    String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (!leadsSomewhere(path, link, pages)) {
                        dead.add(out.relativize(path) + " -> " + link);
                    }
                }));
        assertEquals(List.of(), dead);
        assertTrue(pages.size() > 1000, "pages: " + pages.size());
    }

    @Test
    void everyPageIsThereInBothLanguagesAndSaysSo() throws IOException {
        Map<Path, Document> pages = pages();
        Set<String> zh = under("zh", pages);
        assertEquals(zh, under("en", pages));
        for (String name : zh) {
            Document page = pages.get(out.resolve("zh").resolve(name));
            assertEquals("zh-CN", page.selectFirst("html").attr("lang"), name);
            Element english = page.selectFirst("link[rel=alternate][hreflang=en]");
            assertEquals(
                    out.resolve("en").resolve(name),
                    out.resolve("zh")
                            .resolve(name)
                            .getParent()
                            .resolve(english.attr("href"))
                            .normalize());
            assertTrue(page.selectFirst("link[hreflang=x-default]") != null, name);
        }
    }

    @Test
    void everyItemHasAGuideAndEveryOneThatIsHandledHasAForm() throws IOException {
        Map<Path, Document> pages = pages();
        for (Item item : holder.current().catalog().items().toList()) {
            Document guide = pages.get(out.resolve("zh").resolve(org.bianmin.doors.page.Paths.guide(item)));
            assertEquals(item.name().zh(), guide.selectFirst("h1").text(), item.id());
            assertTrue(guide.selectFirst(".src").text().contains(item.source().document()), item.id());
            Document form = pages.get(out.resolve("zh").resolve(org.bianmin.doors.page.ApplyPage.path(item)));
            assertEquals(item.isApplication(), form != null, item.id());
            if (form != null) {
                assertEquals(
                        "/desk/apply/zh/" + item.id(), form.selectFirst("form").attr("action"));
            }
        }
    }

    @Test
    void noPageAsksAnythingOfAnotherHost() throws IOException {
        for (Map.Entry<Path, Document> page : pages().entrySet()) {
            assertEquals(
                    List.of(),
                    page.getValue()
                            .select("[src^=http], link[href^=http], [src^=//], link[href^=//]")
                            .eachAttr("src"),
                    page.getKey().toString());
        }
    }

    @Test
    void aFilteredListHoldsWhatItSays() throws IOException {
        Document police = Jsoup.parse(
                out.resolve("zh/jiyuan/department-public-security.html").toFile());
        if (police.select(".ls li").isEmpty()) {
            throw new AssertionError("no items in the filtered list");
        }
        assertEquals(59, police.select(".ls > li").size());
        Document villages =
                Jsoup.parse(out.resolve("zh/jiyuan/level-village.html").toFile());
        assertEquals(35, villages.select(".ls > li").size());
    }

    @Test
    void theOpenDataKeepTheirContract() throws IOException {
        JsonNode root = new ObjectMapper()
                .readTree(out.resolve("data/catalog.json").toFile());
        assertEquals(324, root.get("items").size());
        Map<String, JsonNode> byId = new HashMap<>();
        root.get("items").forEach(item -> byId.put(item.get("id").asText(), item));
        JsonNode certificate = byId.get("tunchang-1");
        List<String> keys = new ArrayList<>();
        certificate.fieldNames().forEachRemaining(keys::add);
        assertEquals(
                List.of(
                        "id",
                        "jurisdiction",
                        "source",
                        "name",
                        "mainItem",
                        "subItem",
                        "codes",
                        "type",
                        "levels",
                        "departments",
                        "delegation",
                        "telephones",
                        "responsibilities",
                        "supervision",
                        "findings"),
                keys.subList(0, 15));
        assertEquals("462023004W0Y", certificate.at("/codes/main").asText());
        assertEquals("县卫健委", certificate.at("/departments/supervising").asText());
        assertEquals("授权", certificate.get("delegation").asText());
        assertTrue(certificate.get("type").isNull());
        assertTrue(certificate.get("responsibilities").isNull());
        assertEquals(4, certificate.get("supervision").size());
        assertEquals(
                "004_7e062660256a95ce#2",
                byId.get("yeji-second-26").at("/source/document").asText());
        assertEquals(26, byId.get("yeji-second-26").at("/source/row").asInt());
        assertTrue(byId.get("yeji-7").at("/responsibilities/village").isNull());
        assertEquals("town", byId.get("jiyuan-34").at("/levels/0").asText());
        assertEquals("village", byId.get("jiyuan-34").at("/levels/1").asText());
    }

    @Test
    void aSecondRunWritesNothingAndAPageThatIsGoneIsRemoved() throws IOException {
        Path foreign = Files.writeString(out.resolve("zh/notes.txt"), "not ours");
        assertEquals(report.files(), report.written());
        SiteReport again = generator.generate(holder.current(), out, made -> {});
        assertEquals(new SiteReport(report.files(), report.files(), 0, 0), again);
        Path manifest = out.resolve(".bianmin-site");
        Files.writeString(out.resolve("zh/old.html"), "old");
        Files.writeString(manifest, Files.readString(manifest) + "0 0 zh/old.html\n");
        assertEquals(1, generator.generate(holder.current(), out, made -> {}).removed());
        assertTrue(Files.notExists(out.resolve("zh/old.html")) && Files.exists(foreign));
    }

    private static Map<Path, Document> pages() throws IOException {
        if (!PAGES.isEmpty()) {
            return PAGES;
        }
        Map<Path, Document> pages = PAGES;
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(file, Jsoup.parse(file.toFile()));
            }
        }
        return pages;
    }

    private static Set<String> under(String language, Map<Path, Document> pages) {
        Path folder = out.resolve(language);
        return pages.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> folder.relativize(path).toString())
                .collect(Collectors.toSet());
    }

    private static boolean leadsSomewhere(Path page, String link, Map<Path, Document> pages) {
        if (link.startsWith("tel:") || link.startsWith("/desk/")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page
                : parts[0].startsWith("/")
                        ? out.resolve(parts[0].substring(1))
                        : page.getParent().resolve(parts[0]).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        boolean display =
                parts.length == 2 && Set.of("plain", "light", "system").contains(parts[1]);
        return parts.length == 1 || display || pages.get(target).getElementById(parts[1]) != null;
    }
}
