package org.bianmin.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.Language;
import org.bianmin.page.Paths;
import org.bianmin.search.ItemSearch;
import org.bianmin.search.SearchIndex;

/**
 * {@code data/search/}: the index for results while typing. One file a language names the items ({@code start-zh.js}); the
 * terms stand in many small files by their first letter ({@code word-a.js}) or character ({@code han-00.js} to {@code
 * han-31.js}, its code modulo 32), so that a query loads only what it needs.
 *
 * <p>Each file is a script that hands its data to {@code bianminSearch}: a page that is opened from a folder may load scripts,
 * but not JSON. A file of terms says of which version of the index it is, so that item numbers are never mixed up.
 */
@Singleton
final class SearchFiles implements PageFamily {

    private static final int HAN_FILES = 32;
    private static final int FIRST_HAN = 0x3400;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Instance<ItemSearch> search;

    SearchFiles(Instance<ItemSearch> search) {
        this.search = search;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        SearchIndex index = search.get().engine().index();
        Map<String, ObjectNode> terms = new TreeMap<>();
        for (String term : index.terms()) {
            ArrayNode pairs = terms.computeIfAbsent(file(term), name -> mapper.createObjectNode())
                    .putArray(term);
            int before = 0;
            int[] postings = index.postings(term);
            for (int at = 0; at < postings.length; at += 2) {
                pairs.add(postings[at] - before).add(postings[at + 1]);
                before = postings[at];
            }
        }
        String version =
                Integer.toHexString(terms.hashCode()) + "-" + index.items().size();
        List<SitePage> files = new ArrayList<>();
        terms.forEach((name, node) -> files.add(file(name, "terms", version, name, node)));
        Arrays.stream(Language.values())
                .forEach(language -> files.add(file(
                        "start-" + language.code(), "start", version, language.code(), start(site, index, language))));
        return files.stream();
    }

    /** The name of the file in which a term stands, without its ending. */
    static String file(String term) {
        char first = term.charAt(0);
        if (first >= FIRST_HAN) {
            return String.format("han-%02d", first % HAN_FILES);
        }
        return "word-" + (first >= 'a' && first <= 'z' ? first : '0');
    }

    private SitePage file(String file, String kind, String version, String name, ObjectNode node) {
        try {
            String script = "bianminSearch(" + mapper.writeValueAsString(kind) + ","
                    + mapper.writeValueAsString(version) + "," + mapper.writeValueAsString(name) + ","
                    + mapper.writeValueAsString(node) + ")\n";
            byte[] content = script.getBytes(StandardCharsets.UTF_8);
            return new SitePage("data/search/" + file + ".js", () -> content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }

    /** Places, items as page, place and name, and the table of synonyms. */
    private ObjectNode start(SiteContext site, SearchIndex index, Language language) {
        ObjectNode node = mapper.createObjectNode();
        ObjectNode places = node.putObject("places");
        site.catalog()
                .jurisdictions()
                .forEach(one -> places.put(one.id(), one.shortName().in(language)));
        ArrayNode items = node.putArray("items");
        for (Item item : index.items()) {
            items.addArray()
                    .add(Paths.guide(item))
                    .add(item.jurisdiction())
                    .add(item.name().in(language));
        }
        node.set("words", mapper.valueToTree(search.get().engine().synonyms().meanings()));
        return node;
    }
}
