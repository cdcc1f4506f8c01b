package org.bianmin.doors.site.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;
import org.bianmin.content.find.ThemeKind;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.qute.FragmentCache;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** The list of a jurisdiction's items: whole, and once for each value by which it can be narrowed. */
@Singleton
final class ListPages implements PageSource {

    /** A published list, or what is left of it. */
    record Part(Text title, List<Item> items) {}

    /**
     * A list, or a narrower one.
     *
     * @param rows the rows of its items, which stand on several of these
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            PageContext page,
            Jurisdiction jurisdiction,
            ListFilter chosen,
            List<Part> parts,
            int count,
            int all,
            List<ListFilter.Group> filters,
            List<GuideText> general,
            List<Theme> themes,
            boolean hasFeed,
            FragmentCache rows)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream().flatMap(jurisdiction -> pages(site, jurisdiction));
    }

    private Stream<SitePage> pages(SiteContext site, Jurisdiction jurisdiction) {
        List<ListFilter.Group> groups = ListFilter.groupsOf(jurisdiction);
        List<Theme> lifeEvents = lifeEventsOf(site, jurisdiction);
        Map<Language, FragmentCache> rows = new ConcurrentHashMap<>();
        Stream<ListFilter> narrowed = groups.stream().flatMap(group -> group.filters().stream());
        return Stream.concat(Stream.of(ListFilter.all(jurisdiction)), narrowed)
                .flatMap(filter -> site.inEachLanguage(
                        filter.path(),
                        jurisdiction,
                        page -> page(
                                site,
                                page,
                                jurisdiction,
                                filter,
                                groups,
                                lifeEvents,
                                rows.computeIfAbsent(page.language(), key -> new FragmentCache()))));
    }

    private static ListPage page(
            SiteContext site,
            PageContext page,
            Jurisdiction jurisdiction,
            ListFilter filter,
            List<ListFilter.Group> groups,
            List<Theme> lifeEvents,
            FragmentCache rows) {
        List<Part> parts = jurisdiction.lists().stream()
                .map(list -> new Part(
                        list.title(),
                        list.items().stream().filter(filter.test()).toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        int all = (int) jurisdiction.items().count();
        return new ListPage(
                page,
                jurisdiction,
                filter,
                parts,
                filter.count(),
                all,
                groups,
                site.guides().general(jurisdiction.id()),
                lifeEvents,
                !site.changes().of(jurisdiction.id()).isEmpty(),
                rows);
    }

    /** The life events in which one of its items stands. */
    private static List<Theme> lifeEventsOf(SiteContext site, Jurisdiction jurisdiction) {
        return site.themes().of(ThemeKind.LIFE_EVENT).stream()
                .filter(theme -> theme.items().stream()
                        .anyMatch(item -> item.jurisdiction().equals(jurisdiction.id())))
                .toList();
    }
}
