package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.Paths;
import org.bianmin.ground.text.Language;
import org.bianmin.support.GivenSettings;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.QrReader;
import org.bianmin.support.WholeSites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open data and the QR codes as they are published, with and without a public address. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenDataOnTheSiteTest {

    /** What a guide may weigh with its style sheet, compressed, in bytes. */
    private static final int MAXIMUM_WEIGHT = 30_000;

    /** The index of the site's own search, which nobody else should rely on. */
    private static final String INDEX = "data/search/";

    @Inject
    @All
    List<PageSource> families;

    @Inject
    @All
    List<IndexSource> listings;

    @Inject
    Assets assets;

    @Inject
    ContentHolder holder;

    @TempDir
    Path out;

    @Test
    void theCodeOnAGuideAndOnAFormLeadsToThatPage() throws Exception {
        generate("https://bianmin.example");
        for (Item item : holder.current().catalog().items().toList()) {
            for (String path : item.isApplication()
                    ? List.of(Paths.guide(item), ApplyPage.path(item))
                    : List.of(Paths.guide(item))) {
                for (Language language : Language.values()) {
                    String file = language.code() + "/" + path;
                    Element code = page(file).selectFirst(".qr details svg");
                    int size = Integer.parseInt(code.attr("viewBox").split(" ")[2]);
                    assertEquals(
                            "https://bianmin.example/" + file,
                            QrReader.read(size, code.selectFirst("path").attr("d")));
                }
            }
        }
        assertEquals(1, page("zh/east/1.html").select(".qr .po use[href=#qr]").size());
    }

    @Test
    void withoutAnAddressThereIsNoCodeAndNoSitemap() throws IOException {
        generate("/");
        assertEquals(0, page("zh/east/1.html").select(".qr").size());
        assertEquals(0, page("zh/east/1-apply.html").select(".qr").size());
        assertTrue(Files.notExists(out.resolve("sitemap.xml")));
        assertEquals("User-agent: *\nDisallow: /desk/\n", Files.readString(out.resolve("robots.txt")));
    }

    @Test
    void theSitemapHoldsEveryPageWithTheLanguagesThatThePageNames() throws IOException {
        generate("https://bianmin.example/");
        Document sitemap =
                Jsoup.parse(Files.readString(out.resolve("sitemap.xml")), "", org.jsoup.parser.Parser.xmlParser());
        Set<String> listed = new TreeSet<>(sitemap.select("url > loc").eachText());
        assertEquals(published(), listed);
        for (Element url : sitemap.select("url")) {
            String path = url.selectFirst("loc").text().substring("https://bianmin.example/".length());
            assertEquals(
                    page(path).select("link[rel=alternate][hreflang]").eachAttr("href"),
                    url.select("xhtml|link").eachAttr("href"),
                    path);
        }
        assertTrue(page("zh/data.html").select("a[href$=sitemap.xml]").size() == 1);
    }

    @Test
    void everyGuideHoldsItsMetadataAndStaysLight() throws IOException {
        generate("https://bianmin.example/");
        int style = compressed(Files.readAllBytes(out.resolve("assets/" + assets.published("bianmin.css"))));
        List<String> heavy = new ArrayList<>();
        for (Item item : holder.current().catalog().items().toList()) {
            for (Language language : Language.values()) {
                String file = language.code() + "/" + Paths.guide(item);
                Element script = page(file).selectFirst("head script[type=application/ld+json]");
                JsonNode service = new ObjectMapper().readTree(script.data());
                assertEquals(item.id(), service.at("/identifier/0").asText());
                assertEquals(
                        "https://bianmin.example/" + file, service.get("url").asText());
                int weight = style + compressed(Files.readAllBytes(out.resolve(file)));
                if (weight > MAXIMUM_WEIGHT) {
                    heavy.add(file + " " + weight);
                }
            }
        }
        assertEquals(List.of(), heavy);
    }

    @Test
    void thePageAboutTheDataDocumentsEveryFileOfIt() throws IOException {
        generate("/");
        for (Language language : Language.values()) {
            Document page = page(language.code() + "/data.html");
            Set<String> linked = page.select("main a[href^=../data/]").stream()
                    .map(link -> link.attr("href").substring(3))
                    .collect(Collectors.toSet());
            try (Stream<Path> files = Files.walk(out.resolve("data"))) {
                assertEquals(
                        files.filter(Files::isRegularFile)
                                .map(file -> out.relativize(file).toString())
                                .filter(file -> !file.startsWith(INDEX))
                                .collect(Collectors.toSet()),
                        linked);
            }
            assertEquals(
                    page.select("main section > h2").size(),
                    page.select("main section details pre").size());
            assertEquals(
                    page.select("main section").size(),
                    page.select("main section > h3 + ul").size());
        }
        assertEquals(
                "../../zh/data.html",
                page("zh/east/1.html").selectFirst("footer a[href$=data.html]").attr("href"));
    }

    private void generate(String address) {
        new SiteGenerator(
                        families,
                        listings,
                        assets,
                        GivenSettings.of(Map.of("bianmin.site.address", address)),
                        Clock.systemUTC())
                .generate(holder.current(), out, made -> {});
        WholeSites.count("fixture at " + address);
    }

    private Set<String> published() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.walk(out.resolve(language.code()))) {
                files.map(file -> out.relativize(file).toString())
                        .filter(path -> path.endsWith(".html"))
                        .forEach(path -> addresses.add("https://bianmin.example/" + path));
            }
        }
        return addresses;
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(out.resolve(path).toFile());
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
