package org.bianmin.browser;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.catalog.Catalog;
import org.bianmin.page.Assets;
import org.bianmin.site.PageFamily;
import org.bianmin.site.SiteContext;
import org.bianmin.site.SiteGenerator;
import org.bianmin.site.SitePage;

/** The whole site, generated once for all tests that only look at it. */
@Singleton
class PublishedSite {

    static final Path FOLDER = Path.of("target/published-site").toAbsolutePath();

    private final SortedMap<String, List<String>> pages = new TreeMap<>();

    PublishedSite(SiteGenerator generator, Catalog catalog, Assets assets, @All List<PageFamily> families) {
        generator.generate(catalog, FOLDER, made -> {});
        SiteContext site = new SiteContext(catalog, assets, text -> false, "", "/desk/");
        for (PageFamily family : families) {
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
        return pages.values().stream()
                .flatMap(paths ->
                        paths.stream().collect(Collectors.groupingBy(PublishedSite::language)).values().stream())
                .flatMap(paths -> Samples.of(FOLDER, paths).stream());
    }

    private static String language(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static String nameOf(PageFamily family) {
        return Arrays.stream(family.getClass().getSimpleName().split("_"))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElseThrow();
    }
}
