package org.bianmin.doors.site.offline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.site.IndexSource;
import org.bianmin.doors.site.PublishedFile;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;

/**
 * What the service worker needs: itself, {@code sw.js}, and for each language and place {@code
 * offline/<language>/<place>.json}, the files that open without network once the place has been visited.
 *
 * <p>A list is {@code {"name", "bytes", "files": {path: hash}}}: the place's name in the language, the space that the files
 * take, and the first digits of each file's SHA-256, guides first and forms last, so that what matters most is there soonest.
 */
@Singleton
final class OfflineFiles implements IndexSource {

    private static final String WORKER = "sw.js";
    private static final String LISTS = "offline/";
    private static final int HASH_DIGITS = 10;

    /** The words that the worker says; {@code content/messages/offline.csv}. */
    private static final List<String> WORDS = List.of("copy", "keeping", "kept", "paused", "ask", "button");

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Override
    public boolean needsContents(String path) {
        return path.equals(WORKER) || path.startsWith(LISTS);
    }

    @Override
    public Stream<SitePage> pages(SiteContext site, SortedMap<String, PublishedFile> files) {
        // Every place goes through its own files and those of no place, and not through those of all other places.
        Set<String> places =
                site.catalog().jurisdictions().stream().map(Jurisdiction::id).collect(Collectors.toSet());
        List<String> shared = files.keySet().stream()
                .filter(path -> !places.contains(PublishedFile.placeOf(path)))
                .toList();
        Stream<SitePage> lists = Arrays.stream(Language.values())
                .flatMap(language -> site.catalog().jurisdictions().stream()
                        .map(jurisdiction -> new SitePage(
                                LISTS + language.code() + "/" + jurisdiction.id() + ".json",
                                out -> out.write(
                                        mapper.writeValueAsBytes(list(files, shared, language, jurisdiction))))));
        return Stream.concat(lists, Stream.of(new SitePage(WORKER, out -> worker(site, files, out))));
    }

    private ObjectNode list(
            SortedMap<String, PublishedFile> files, List<String> shared, Language language, Jurisdiction jurisdiction) {
        String folder = language.code() + "/" + jurisdiction.id();
        Map<OfflineShare, List<String>> shares = Stream.concat(
                        shared.stream(), files.subMap(folder + "/", folder + "0").keySet().stream())
                .sorted()
                .collect(Collectors.groupingBy(
                        path -> OfflineShare.of(path, language, jurisdiction),
                        () -> new EnumMap<>(OfflineShare.class),
                        Collectors.toList()));
        shares.remove(OfflineShare.NOT_KEPT);
        List<String> paths = shares.values().stream().flatMap(List::stream).toList();
        ObjectNode list = mapper.createObjectNode();
        list.put("name", jurisdiction.shortName().in(language));
        list.put(
                "bytes",
                paths.stream().mapToLong(path -> files.get(path).size()).sum());
        ObjectNode hashes = list.putObject("files");
        paths.forEach(path -> hashes.put(path, shortHash(files.get(path))));
        return list;
    }

    /** The worker's source, with a line before it that says what is particular to this site. */
    private void worker(SiteContext site, SortedMap<String, PublishedFile> files, OutputStream out) throws IOException {
        ObjectNode particulars = mapper.createObjectNode();
        ObjectNode core = particulars.putObject("core");
        files.forEach((path, file) -> {
            if (path.equals(OfflinePages.PATH) || path.equals("index.html") || path.startsWith(OfflineShare.ASSETS)) {
                core.put(path, shortHash(file));
            }
        });
        particulars.set(
                "languages",
                mapper.valueToTree(
                        Arrays.stream(Language.values()).map(Language::code).toList()));
        particulars.set(
                "places",
                mapper.valueToTree(site.catalog().jurisdictions().stream()
                        .map(Jurisdiction::id)
                        .toList()));
        ObjectNode words = particulars.putObject("words");
        for (Language language : Language.values()) {
            ObjectNode own = words.putObject(language.code());
            WORDS.forEach(word -> own.put(
                    word, site.catalog().messages().text("offline_" + word).in(language)));
        }
        out.write("const SITE = ".getBytes(StandardCharsets.UTF_8));
        out.write(mapper.writeValueAsBytes(particulars));
        out.write(";\n".getBytes(StandardCharsets.UTF_8));
        out.write(Assets.load(WORKER));
    }

    private static String shortHash(PublishedFile file) {
        return file.hash().substring(0, HASH_DIGITS);
    }
}
