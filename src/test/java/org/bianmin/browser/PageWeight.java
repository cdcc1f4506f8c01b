package org.bianmin.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page with every file that it asks for, in bytes.
 *
 * @param path the page
 * @param raw as they stand in the folder
 * @param zipped each compressed on its own with gzip at its usual level, as a server sends them; without the headers
 * @param scripts the compressed files that are scripts; the page can be read without them
 * @param requests how many files that are, the page itself among them
 */
record PageWeight(String path, int raw, int zipped, int scripts, int requests) {

    static PageWeight of(Path folder, String path) {
        try {
            Path page = folder.resolve(path);
            Document html = Jsoup.parse(page.toFile());
            Set<Path> files = new LinkedHashSet<>(List.of(page));
            for (Element link : html.select("link[rel=stylesheet], link[rel=icon], link[rel=manifest]")) {
                files.add(file(folder, page, link.attr("href")));
            }
            for (Element source : html.select("script[src], img[src]")) {
                files.add(file(folder, page, source.attr("src")));
            }
            int raw = 0;
            int zipped = 0;
            int scripts = 0;
            for (Path file : files) {
                int size = zipped(file);
                raw += (int) Files.size(file);
                zipped += size;
                scripts += file.toString().endsWith(".js") ? size : 0;
            }
            return new PageWeight(path, raw, zipped, scripts, files.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each kind: how many there are, and the middle and the largest of each number; in KB of 1024 bytes. */
    static String table(Map<String, List<PageWeight>> kinds) {
        StringBuilder table = new StringBuilder(
                String.format("%-20s %6s %15s %15s %9s%n", "kind", "pages", "KB raw", "KB gzip", "requests"));
        table.append(String.format("%-20s %6s %7s %7s %7s %7s%n", "", "", "median", "most", "median", "most"));
        kinds.forEach((kind, pages) -> table.append(String.format(
                "%-20s %6d %7.1f %7.1f %7.1f %7.1f %9d%n",
                kind,
                pages.size(),
                kilobytes(pages, PageWeight::raw, 0.5),
                kilobytes(pages, PageWeight::raw, 1),
                kilobytes(pages, PageWeight::zipped, 0.5),
                kilobytes(pages, PageWeight::zipped, 1),
                pages.stream().mapToInt(PageWeight::requests).max().orElseThrow())));
        return table.toString();
    }

    private static double kilobytes(List<PageWeight> pages, ToIntFunction<PageWeight> number, double share) {
        int[] sorted = pages.stream().mapToInt(number).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))] / 1024.0;
    }

    private static Path file(Path folder, Path page, String link) {
        return link.startsWith("/")
                ? folder.resolve(link.substring(1))
                : page.resolveSibling(link).normalize();
    }

    private static int zipped(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
