package org.bianmin.doors.site.find;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;
import org.bianmin.search.SearchEngine;
import org.bianmin.search.SearchEngines;
import org.bianmin.search.SearchIndex;
import org.bianmin.search.Target;
import org.bianmin.search.Vocabulary;

/**
 * {@code data/search/}: the index for results while typing. One file a language names the items ({@code start-zh.js}); the
 * terms stand in many small files by their first letter ({@code word-a.js}) or character ({@code han-00.js} to {@code
 * han-31.js}, its code modulo 32), so that a query loads only what it needs. {@code sounds.js} is for pinyin and slips.
 *
 * <p>Each file is a script that hands its data to {@code bianminSearch}: a page that is opened from a folder may load scripts,
 * but not JSON. A file of terms says of which version of the index it is, so that item numbers are never mixed up.
 */
@Singleton
final class SearchFiles implements PageSource {

    private static final int HAN_FILES = 32;
    private static final int TWO_DIGITS = 10;
    private static final int FIRST_HAN = 0x3400;

    /** What the script must know of a page that is no item. */
    private static final int OTHER = 1;

    private static final int REGISTER = 2;
    private static final int ONE_FOR_ALL = 3;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        SearchEngine engine = SearchEngines.of(site.content()).engine();
        SearchIndex index = engine.index();
        Map<String, List<String>> terms = index.terms().stream()
                .collect(Collectors.groupingBy(SearchFiles::file, TreeMap::new, Collectors.toList()));
        String version = version(index);
        Stream<SitePage> starts = Arrays.stream(Language.values())
                .map(language -> file(
                        "start-" + language.code(),
                        "start",
                        version,
                        language.code(),
                        json -> json.writeTree(start(site, engine, language))));
        Stream<SitePage> sounds = Stream.of(
                file("sounds", "sounds", version, "sounds", json -> json.writeTree(sounds(engine.vocabulary()))));
        Stream<SitePage> ofTerms = terms.entrySet().stream()
                .map(file -> file(
                        file.getKey(), "terms", version, file.getKey(), json -> terms(json, index, file.getValue())));
        return Stream.of(ofTerms, starts, sounds).flatMap(pages -> pages);
    }

    /** The same for the same terms with the same weights in the same items. */
    private static String version(SearchIndex index) {
        int version = 0;
        for (String term : index.terms()) {
            version = 31 * (31 * version + term.hashCode()) + Arrays.hashCode(index.postings(term));
        }
        return Integer.toHexString(version) + "-" + index.targets().size();
    }

    /** The terms of a file, each with its items, as the distance from the one before, and weights. */
    private static void terms(JsonGenerator json, SearchIndex index, List<String> terms) throws IOException {
        json.writeStartObject();
        for (String term : terms) {
            json.writeArrayFieldStart(term);
            int before = 0;
            int[] postings = index.postings(term);
            for (int at = 0; at < postings.length; at += 2) {
                json.writeNumber(postings[at] - before);
                json.writeNumber(postings[at + 1]);
                before = postings[at];
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The name of the file in which a term stands, without its ending. */
    static String file(String term) {
        char first = term.charAt(0);
        if (first >= FIRST_HAN) {
            int number = first % HAN_FILES;
            return (number < TWO_DIGITS ? "han-0" : "han-") + number;
        }
        return "word-" + (first >= 'a' && first <= 'z' ? first : '0');
    }

    /** What a file says. */
    private interface Data {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private SitePage file(String file, String kind, String version, String name, Data data) {
        return new SitePage("data/search/" + file + ".js", out -> {
            String call = "bianminSearch(" + mapper.writeValueAsString(kind) + "," + mapper.writeValueAsString(version)
                    + "," + mapper.writeValueAsString(name) + ",";
            out.write(call.getBytes(StandardCharsets.UTF_8));
            try (JsonGenerator json = mapper.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                data.writeTo(json);
            }
            out.write(")\n".getBytes(StandardCharsets.UTF_8));
        });
    }

    /** How characters sound, and the words that may be meant; loaded only when something typed stands nowhere. */
    private ObjectNode sounds(Vocabulary vocabulary) {
        ObjectNode node = mapper.createObjectNode();
        node.set("sounds", mapper.valueToTree(vocabulary.sounds()));
        node.put("words", String.join(" ", vocabulary.words()));
        return node;
    }

    /** What no list holds, with the place of the page that says where it is handled among the pages, or null. */
    private ObjectNode unlisted(SearchEngine engine) {
        List<String> ids = engine.index().targets().stream().map(Target::id).toList();
        ObjectNode node = mapper.createObjectNode();
        engine.vocabulary().unlistedWords().forEach((word, target) -> {
            if (target.isEmpty()) {
                node.putNull(word);
            } else {
                node.put(word, ids.indexOf(target));
            }
        });
        return node;
    }

    /** Places, pages as address, place and name, and the words that the search knows. */
    private ObjectNode start(SiteContext site, SearchEngine engine, Language language) {
        ObjectNode node = mapper.createObjectNode();
        ObjectNode places = node.putObject("places");
        site.catalog()
                .jurisdictions()
                .forEach(one -> places.put(one.id(), one.shortName().in(language)));
        ArrayNode items = node.putArray("items");
        for (Target target : engine.index().targets()) {
            ArrayNode page = items.addArray()
                    .add(Paths.found(target))
                    .add(target.jurisdiction())
                    .add(target.name().in(language));
            if (!target.isItem()) {
                page.add(target.kind().isRegister() ? REGISTER : target.kind().isOneForAll() ? ONE_FOR_ALL : OTHER);
            }
        }
        node.set("words", mapper.valueToTree(engine.vocabulary().synonyms().meanings()));
        node.set("where", mapper.valueToTree(engine.vocabulary().placeNames()));
        node.set("unlisted", unlisted(engine));
        node.put("traditional", engine.vocabulary().traditionalPairs());
        return node;
    }
}
