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
import org.bianmin.content.find.Theme;
import org.bianmin.content.find.ThemeKind;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.Inputs;
import org.bianmin.doors.site.ItemSummary;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Text;

/** By life event and by who one is: the list of themes, and a page for each. */
@Singleton
final class ThemePages implements PageSource {

    /** From here on the items of a place are put under headings. */
    private static final int MANY = 12;

    /**
     * Items under a heading.
     *
     * @param heading the main item that they have in common; null where there is none
     */
    record Group(Text heading, List<ItemSummary> entries) {}

    /**
     * What a theme has in a place.
     *
     * @param first of its entries
     */
    record Part(ItemSummary first, int count, List<Group> groups) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThemesPage(PageContext page, List<Theme> lifeEvents, List<Theme> persons) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThemePage(PageContext page, Theme theme, List<Part> parts) implements TemplateInstance {}

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
                        site.themes().all().stream()
                                .flatMap(theme -> site.inEachLanguage(
                                        Paths.theme(theme),
                                        null,
                                        page -> new ThemePage(page, theme, parts(site, theme)))))
                .map(page -> page.madeOf(Inputs.DIRECTORY));
    }

    private static List<Part> parts(SiteContext site, Theme theme) {
        Map<String, List<Item>> byPlace = theme.items().stream().collect(Collectors.groupingBy(Item::jurisdiction));
        return site.catalog().jurisdictions().stream()
                .filter(jurisdiction -> byPlace.containsKey(jurisdiction.id()))
                .map(jurisdiction -> {
                    List<ItemSummary> entries = byPlace.get(jurisdiction.id()).stream()
                            .map(item -> ItemSummary.of(item, jurisdiction))
                            .toList();
                    return new Part(entries.get(0), entries.size(), groups(entries));
                })
                .toList();
    }

    /** Few items stand together; many by their main item, those that stand alone with it at the end. */
    private static List<Group> groups(List<ItemSummary> entries) {
        if (entries.size() <= MANY) {
            return List.of(new Group(null, entries));
        }
        Map<Text, List<ItemSummary>> byHeading = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.mainItem() != null)
                .forEach(entry -> byHeading
                        .computeIfAbsent(entry.mainItem(), key -> new ArrayList<>())
                        .add(entry));
        List<Group> groups = new ArrayList<>();
        byHeading.values().removeIf(list -> list.size() == 1);
        byHeading.forEach((heading, list) -> groups.add(new Group(heading, list)));
        List<ItemSummary> rest = entries.stream()
                .filter(entry -> entry.mainItem() == null || !byHeading.containsKey(entry.mainItem()))
                .toList();
        if (!rest.isEmpty()) {
            groups.add(new Group(null, rest));
        }
        return groups;
    }
}
