package org.bianmin.doors.site.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;
import org.bianmin.content.find.ThemeKind;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Text;

/**
 * By life event and by who one is: the list of themes, a page for each that leads to the places, and a page for what it has in
 * a place. Nobody lands among the items of a place that is not theirs.
 */
@Singleton
final class ThemePages implements PageSource {

    /** From here on the items of a place are put under headings. */
    private static final int MANY = 12;

    /**
     * Items under a heading.
     *
     * @param heading the main item that they have in common; null where there is none
     */
    record Group(Text heading, List<Item> items) {}

    /**
     * What a theme has in a place: items, longer guides, or both.
     *
     * @param count how many items
     * @param guides the longer guides of the place that are looked for under it
     */
    record Part(Jurisdiction jurisdiction, int count, List<Group> groups, List<GuideText> guides) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThemesPage(PageContext page, List<Theme> lifeEvents, List<Theme> persons) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThemePage(PageContext page, Theme theme, List<Part> parts) implements TemplateInstance {}

    /**
     * What a theme has in a place.
     *
     * @param elsewhere whether other places have it, too
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlaceThemePage(PageContext page, Theme theme, Part part, boolean elsewhere) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.concat(
                site.inEachLanguage(
                        Paths.THEMES,
                        null,
                        page -> new ThemesPage(
                                page,
                                site.themes().of(ThemeKind.LIFE_EVENT),
                                site.themes().of(ThemeKind.PERSON))),
                site.themes().all().stream().flatMap(theme -> pages(site, theme)));
    }

    private static Stream<SitePage> pages(SiteContext site, Theme theme) {
        List<Part> parts = parts(site, theme);
        return Stream.concat(
                site.inEachLanguage(Paths.theme(theme), null, page -> new ThemePage(page, theme, parts)),
                parts.stream()
                        .flatMap(part -> site.inEachLanguage(
                                Paths.theme(part.jurisdiction(), theme),
                                part.jurisdiction(),
                                page -> new PlaceThemePage(page, theme, part, parts.size() > 1))));
    }

    private static List<GuideText> guides(SiteContext site, Theme theme, Jurisdiction place) {
        return site.guides().general(place.id()).stream()
                .filter(guide -> guide.themes().contains(theme.id()))
                .toList();
    }

    private static List<Part> parts(SiteContext site, Theme theme) {
        Map<String, List<Item>> byPlace = theme.items().stream().collect(Collectors.groupingBy(Item::jurisdiction));
        return site.catalog().jurisdictions().stream()
                .map(jurisdiction -> {
                    List<Item> items = byPlace.getOrDefault(jurisdiction.id(), List.of());
                    List<Group> groups = items.isEmpty() ? List.of() : groups(items);
                    return new Part(jurisdiction, items.size(), groups, guides(site, theme, jurisdiction));
                })
                .filter(part -> part.count() > 0 || !part.guides().isEmpty())
                .toList();
    }

    /**
     * Few items stand together; many by their main item, those that stand alone with it at the end, or at the top where the first
     * item of all is one of them.
     */
    private static List<Group> groups(List<Item> items) {
        if (items.size() <= MANY) {
            return List.of(new Group(null, items));
        }
        Map<Text, List<Item>> byHeading = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.mainItem() != null)
                .forEach(item -> byHeading
                        .computeIfAbsent(item.mainItem(), key -> new ArrayList<>())
                        .add(item));
        List<Group> groups = new ArrayList<>();
        byHeading.values().removeIf(list -> list.size() == 1);
        byHeading.forEach((heading, list) -> groups.add(new Group(heading, list)));
        List<Item> rest = items.stream()
                .filter(item -> item.mainItem() == null || !byHeading.containsKey(item.mainItem()))
                .toList();
        if (!rest.isEmpty()) {
            groups.add(rest.contains(items.get(0)) ? 0 : groups.size(), new Group(null, rest));
        }
        return groups;
    }
}
