package org.bianmin.browser;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.doors.site.SitePage;

/** The whole site, generated once for all tests that only look at it. */
@Singleton
class PublishedSite {

    static final Path FOLDER = Path.of("target/published-site").toAbsolutePath();

    private final Snapshot content;
    private final Assets assets;
    private final List<PageSource> families;
    private final SortedMap<String, List<String>> pages = new TreeMap<>();

    PublishedSite(SiteGenerator generator, ContentHolder holder, Assets assets, @All List<PageSource> families) {
        this.content = holder.current();
        this.assets = assets;
        this.families = families;
        generator.generate(content, FOLDER, made -> {});
        SiteContext site = new SiteContext(content, assets, text -> false, "", "/desk/");
        for (PageSource family : families) {
            List<String> paths = family.pages(site)
                    .map(SitePage::path)
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
            if (!paths.isEmpty()) {
                pages.put(nameOf(family), paths);
            }
        }
    }

    /** The paths of all pages by kind: what one family of the generator makes. */
    SortedMap<String, List<String>> pages() {
        return pages;
    }

    /** Some pages of each kind in each language, see {@link Samples}. */
    Stream<String> samples() {
        return kinds().flatMap(paths -> Samples.of(FOLDER, paths).stream());
    }

    /** The longest page of each kind in each language. */
    Stream<String> longest() {
        return kinds().map(paths -> Collections.max(paths, Comparator.comparingLong(PublishedSite::size)));
    }

    private Stream<List<String>> kinds() {
        return pages.values().stream()
                .flatMap(paths ->
                        paths.stream().collect(Collectors.groupingBy(PublishedSite::language)).values().stream());
    }

    private static long size(String path) {
        return FOLDER.resolve(path).toFile().length();
    }

    /** Writes one page and the assets as they are where the public address of the site is known. */
    void publishAt(String address, String path, Path folder) throws IOException {
        SiteContext site = new SiteContext(content, assets, text -> false, address, "/desk/");
        SitePage page = families.stream()
                .flatMap(family -> family.pages(site))
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        write(folder.resolve(path), page.content().get());
        for (Map.Entry<String, byte[]> asset : assets.all().entrySet()) {
            write(folder.resolve("assets").resolve(asset.getKey()), asset.getValue());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String language(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static String nameOf(PageSource family) {
        return Arrays.stream(family.getClass().getSimpleName().split("_"))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElseThrow();
    }
}
