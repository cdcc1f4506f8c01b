package org.bianmin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bianmin.support.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Few pages for many: together they hold every sort of element that the many hold. A sort is the element's name, its classes
 * and which other attributes it has, so that whatever a style or a rule can tell apart is looked at.
 */
final class Samples {

    private Samples() {}

    /** Some pages of each kind in each language. */
    static Stream<String> of(PublishedSite site) {
        return kinds(site).flatMap(paths -> of(site.folder(), paths).stream());
    }

    /** The longest page of each kind in each language. */
    static Stream<String> longest(PublishedSite site) {
        return kinds(site)
                .map(paths -> Collections.max(
                        paths,
                        Comparator.comparingLong(
                                path -> site.folder().resolve(path).toFile().length())));
    }

    private static Stream<List<String>> kinds(PublishedSite site) {
        return site.pages().values().stream()
                .flatMap(paths -> paths.stream()
                        .collect(Collectors.groupingBy(path -> path.substring(0, Math.max(0, path.indexOf('/')))))
                        .values()
                        .stream());
    }

    /** Some of the paths, in the order in which they add most. */
    static List<String> of(Path folder, List<String> paths) {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        paths.forEach(path -> open.put(path, sorts(folder.resolve(path))));
        Set<String> seen = new HashSet<>();
        List<String> samples = new ArrayList<>();
        while (!open.isEmpty()) {
            open.values().forEach(sorts -> sorts.removeAll(seen));
            open.values().removeIf(Set::isEmpty);
            open.entrySet().stream()
                    .reduce((most, other) ->
                            other.getValue().size() > most.getValue().size() ? other : most)
                    .ifPresent(most -> {
                        samples.add(most.getKey());
                        seen.addAll(most.getValue());
                    });
        }
        return List.copyOf(samples);
    }

    private static Set<String> sorts(Path page) {
        try {
            return Jsoup.parse(page.toFile()).getAllElements().stream()
                    .map(Samples::sort)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sort(Element element) {
        String attributes = StreamSupport.stream(element.attributes().spliterator(), false)
                .map(Attribute::getKey)
                .filter(name -> !name.equals("class"))
                .sorted()
                .collect(Collectors.joining(" "));
        String classes = element.classNames().stream().sorted().collect(Collectors.joining("."));
        return element.tagName() + "." + classes + " " + attributes;
    }
}
