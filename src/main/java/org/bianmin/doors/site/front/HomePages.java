package org.bianmin.doors.site.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;
import org.bianmin.content.find.ThemeKind;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;

/** The home page: choose a place, or what to do. And the pages above both languages. */
@Singleton
final class HomePages implements PageSource {

    /** A door on the home page: a jurisdiction and how many items it has. */
    record Door(Jurisdiction jurisdiction, long count) {}

    /**
     * A way in by what happens or by who one is.
     *
     * @param places the ids of the places that have it, with spaces between; the script leads to the place that is remembered
     */
    record Tile(Theme theme, String places) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(PageContext page, List<Door> doors, List<Tile> large, List<Tile> lifeEvents, List<Tile> persons)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LanguagesPage(PageContext page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MissingPage(PageContext page) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<Door> doors = site.catalog().jurisdictions().stream()
                .map(jurisdiction -> new Door(jurisdiction, jurisdiction.items().count()))
                .toList();
        return Stream.concat(
                site.inEachLanguage(
                        "index.html",
                        null,
                        page -> new HomePage(
                                page,
                                doors,
                                site.themes().of(ThemeKind.LIFE_EVENT).stream()
                                        .filter(theme -> theme.picture() != null)
                                        .map(theme -> tile(site, theme))
                                        .toList(),
                                site.themes().of(ThemeKind.LIFE_EVENT).stream()
                                        .filter(theme -> theme.picture() == null)
                                        .map(theme -> tile(site, theme))
                                        .toList(),
                                site.themes().of(ThemeKind.PERSON).stream()
                                        .map(theme -> tile(site, theme))
                                        .toList())),
                Stream.of(
                        SitePage.of("index.html", new LanguagesPage(site.top(Language.ZH, ""))),
                        // Shown at any depth, so that its links begin at the top.
                        SitePage.of("404.html", new MissingPage(site.top(Language.ZH, "/")))));
    }

    private static Tile tile(SiteContext site, Theme theme) {
        Stream<String> guides = site.catalog().jurisdictions().stream()
                .map(Jurisdiction::id)
                .filter(place -> site.guides().general(place).stream()
                        .anyMatch(guide -> guide.themes().contains(theme.id())));
        return new Tile(
                theme,
                Stream.concat(theme.items().stream().map(Item::jurisdiction), guides)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
