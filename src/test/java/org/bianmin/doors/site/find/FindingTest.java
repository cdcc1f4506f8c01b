package org.bianmin.doors.site.find;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.find.Theme;
import org.bianmin.doors.page.Paths;
import org.bianmin.ground.text.Language;
import org.bianmin.search.SearchEngines;
import org.bianmin.search.SearchIndex;
import org.bianmin.search.Target;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The ways to an item on the generated site: themes, A–Z, and the published index. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FindingTest extends SitePages {

    @Inject
    SearchEngines engines;

    @Test
    void aThemeHasItsItemsAndAllOfThem() throws IOException {
        for (Theme theme : holder.current().themes().all()) {
            Document choice = page("zh/themes/" + theme.id() + ".html");
            Set<String> expected = new HashSet<>();
            Set<String> found = new HashSet<>();
            for (String place : choice.select(".do a").eachAttr("href")) {
                String path = place.replaceFirst("^[./]+", "");
                List<String> links = page(path).select(".ls a").eachAttr("href");
                String own = path.replaceFirst("^zh/(.*)/.*$", "../../zh/$1/");
                assertTrue(links.stream().allMatch(link -> link.startsWith(own)), path + " leads to another place");
                found.addAll(links);
            }
            theme.items().forEach(item -> expected.add("../../zh/" + Paths.guide(item)));
            assertEquals(expected, found, theme.id());
        }
    }

    @Test
    void theHomePageLeadsByPlaceByLifeEventAndByWhoIAm() throws IOException {
        Document home = page("en/index.html");
        assertEquals(3, home.select(".doors a").size());
        assertEquals(4, home.select(".tiles a[href*=themes/]").size());
        assertEquals(1, home.select(".tiles.big a").size());
        assertEquals("east west", home.selectFirst(".tiles.big a").attr("data-in"));
        assertEquals(
                List.of("east", "north", "west"),
                home.select("#places > li").eachAttr("data-place").stream()
                        .sorted()
                        .toList());
        assertEquals("/desk/search/en", home.selectFirst("form.seek").attr("action"));
        assertEquals("get", home.selectFirst("form.seek").attr("method"));
        assertTrue(home.selectFirst("script[src]").hasAttr("defer"));
    }

    @Test
    void aGuideSaysWhereElseItIsFound() throws IOException {
        assertEquals(
                List.of("../../zh/north/theme-forest.html", "../../zh/north/theme-farmer.html"),
                page("zh/north/1.html").select("main a[href*=/theme-]").eachAttr("href"));
    }

    @Test
    void onlyPagesWithABoxLoadTheScript() throws IOException {
        assertEquals(0, page("zh/north/1.html").select("script[src]").size());
        assertEquals(
                1, page("zh/north/index.html").select("script[src*=search]").size());
        assertEquals(
                "north",
                page("zh/north/index.html")
                        .selectFirst("form.seek input[name=place]")
                        .val());
    }

    @Test
    void everyItemStandsInTheAToZ() throws IOException {
        for (Language language : Language.values()) {
            Document page = page(language.code() + "/a-z.html");
            Set<String> links = Set.copyOf(page.select(".ls a").eachAttr("href"));
            for (Item item : catalog().items().toList()) {
                assertTrue(links.contains("../" + language.code() + "/" + Paths.guide(item)), item.id());
            }
            assertEquals(catalog().items().count(), links.size());
            assertEquals(
                    page.select("#letters a").size(), page.select("main h2").size());
        }
    }

    @Test
    void readingsAtTheBeginningOfANameAreRight() {
        Map<String, Character> letters = Map.of(
                "参保登记", 'C', "重病儿童的认定(初审)", 'Z', "单位征缴计划查询", 'D', "《独生子女父母光荣证》核发", 'D', "社保卡办理", 'S', "“孤儿助学工程”", 'G');
        letters.forEach((name, letter) -> assertEquals(letter, FirstLetter.of(name, Language.ZH), name));
        assertEquals('U', FirstLetter.of("A unit's payment notice", Language.EN));
        assertEquals(FirstLetter.OTHER, FirstLetter.of("2026", Language.EN));
    }

    @Test
    void thePublishedIndexIsTheIndex() throws IOException {
        SearchIndex index = engines.in(holder.current()).engine().index();
        Map<String, int[]> published = new TreeMap<>();
        Set<String> versions = new HashSet<>();
        for (Path file : files()) {
            JsonNode call = call(file);
            versions.add(call.get(1).asText());
            if (call.get(0).asText().equals("terms")) {
                String name = file.getFileName().toString().replace(".js", "");
                assertEquals(name, call.get(2).asText());
                call.get(3).properties().forEach(entry -> {
                    assertEquals(name, SearchFiles.file(entry.getKey()));
                    published.put(entry.getKey(), postings(entry.getValue()));
                });
            }
        }
        assertEquals(1, versions.size());
        assertEquals(Set.copyOf(index.terms()), published.keySet());
        index.terms().forEach(term -> assertArrayEquals(index.postings(term), published.get(term), term));
    }

    @Test
    void theStartNamesEveryItemInItsLanguage() throws IOException {
        JsonNode start = call(file("data/search/start-en.js")).get(3);
        List<Target> items = engines.in(holder.current()).engine().index().targets();
        assertEquals(items.size(), start.get("items").size());
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = start.get("items").get(i);
            assertEquals(Paths.found(items.get(i)), item.get(0).asText());
            String file = item.get(0).asText().split("#", 2)[0];
            assertTrue(Files.exists(file("en").resolve(file)), file);
            assertEquals(items.get(i).name().in(Language.EN), item.get(2).asText());
        }
        assertEquals("林木采伐", start.at("/words/砍树/0").asText());
        assertTrue(start.at("/words/怎么办").isArray());
    }

    @Test
    void whatAPhoneLoadsIsSmall() throws IOException {
        for (Path file : files()) {
            boolean start = file.getFileName().toString().startsWith("start");
            boolean sounds = file.getFileName().toString().startsWith("sounds");
            int size = compressed(file);
            assertTrue(size < (start || sounds ? 12_000 : 6_000), file + ": " + size);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(file("data/search"))) {
            List<Path> all = files.toList();
            assertTrue(all.size() > 2, "files: " + all.size());
            return all;
        }
    }

    /** The arguments of the call that the file is. */
    private static JsonNode call(Path file) throws IOException {
        String script = Files.readString(file).strip();
        String arguments = script.substring("bianminSearch(".length(), script.length() - 1);
        return new ObjectMapper().readTree("[" + arguments + "]");
    }

    private static int[] postings(JsonNode pairs) {
        int[] postings = new int[pairs.size()];
        int item = 0;
        for (int at = 0; at < postings.length; at += 2) {
            item += pairs.get(at).asInt();
            postings[at] = item;
            postings[at + 1] = pairs.get(at + 1).asInt();
        }
        return postings;
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
