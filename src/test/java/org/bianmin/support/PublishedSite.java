package org.bianmin.support;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.doors.site.SitePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole site of the application's content, made once for all tests that only look at it. */
@Singleton
public class PublishedSite {

    private final Path folder;
    private final Snapshot snapshot;
    private final Assets assets;
    private final List<PageSource> families;
    private final SortedMap<String, List<String>> pages = new TreeMap<>();
    private final Map<String, Document> parsed = new ConcurrentHashMap<>();

    PublishedSite(
            SiteGenerator generator,
            ContentHolder holder,
            Assets assets,
            ContentFolder content,
            @All List<PageSource> families) {
        snapshot = holder.current();
        this.assets = assets;
        this.families = families;
        String name = content.root().toAbsolutePath().equals(Content.fixture().root()) ? "fixture" : "published";
        folder = Path.of("target/sites", name).toAbsolutePath();
        Folders.delete(folder);
        generator.generate(snapshot, folder, made -> {});
        WholeSites.count(name);
        SiteContext site = new SiteContext(snapshot, Content.DAY, assets, text -> false, "", "/desk/");
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

    /** Where it stands. Nobody writes here. */
    public Path folder() {
        return folder;
    }

    /** The paths of all pages by kind: what one family of the generator makes. */
    public SortedMap<String, List<String>> pages() {
        return pages;
    }

    /** A page, read once. Nobody changes it. */
    public Document page(String path) {
        return parsed.computeIfAbsent(path, one -> {
            try {
                return Jsoup.parse(folder.resolve(one).toFile(), "UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The paths of all HTML files, those of no family among them. */
    public List<String> html() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one page and the assets as they are where the public address of the site is known. */
    public void publishAt(String address, String path, Path target) throws IOException {
        SiteContext site = new SiteContext(snapshot, Content.DAY, assets, text -> false, address, "/desk/");
        SitePage page = families.stream()
                .flatMap(family -> family.pages(site))
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        write(target.resolve(path), page.content().get());
        for (Map.Entry<String, byte[]> asset : assets.all().entrySet()) {
            write(target.resolve("assets").resolve(asset.getKey()), asset.getValue());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String nameOf(PageSource family) {
        return Arrays.stream(family.getClass().getSimpleName().split("_"))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElseThrow();
    }
}
