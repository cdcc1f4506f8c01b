package org.bianmin.doors.site.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.PlacedItem;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;

/** All items by their first letter: of the pinyin in Chinese, of the name in English. */
@Singleton
final class AToZPages implements PageSource {

    /** A name, and every item that has it, wherever that is handled. */
    record Entry(String name, List<PlacedItem> doors) {}

    /**
     * The entries of a letter.
     *
     * @param anchor its place on the page
     */
    record Letter(char letter, String anchor, List<Entry> entries) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AToZPage(PageContext page, List<Letter> letters) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.inEachLanguage(
                Paths.A_TO_Z, null, page -> new AToZPage(page, letters(site.catalog(), page.language())));
    }

    static List<Letter> letters(Catalog catalog, Language language) {
        Map<String, List<PlacedItem>> byName = new LinkedHashMap<>();
        catalog.jurisdictions()
                .forEach(place -> place.items()
                        .forEach(item -> byName.computeIfAbsent(item.name().in(language), key -> new ArrayList<>())
                                .add(new PlacedItem(item, place))));
        Map<Character, List<Entry>> byLetter = new TreeMap<>();
        Map<String, String> keys = new HashMap<>();
        byName.forEach((name, doors) -> {
            String key = FirstLetter.key(name, language);
            keys.put(name, key);
            byLetter.computeIfAbsent(FirstLetter.of(key), letter -> new ArrayList<>())
                    .add(new Entry(name, doors));
        });
        Comparator<Entry> order = Comparator.comparing(entry -> keys.get(entry.name()));
        return byLetter.entrySet().stream()
                .map(entry -> new Letter(
                        entry.getKey(),
                        entry.getKey() == FirstLetter.OTHER ? "other" : "letter-" + entry.getKey(),
                        entry.getValue().stream().sorted(order).toList()))
                .toList();
    }
}
