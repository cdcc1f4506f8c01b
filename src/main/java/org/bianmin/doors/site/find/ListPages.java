package org.bianmin.doors.site.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
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

    /** So many items are shown at a time; the items of a longer list are folded under the departments that they belong to. */
    private static final int MANY = 20;

    /**
     * Items of one department.
     *
     * @param heading the department as the list writes it first; null where all stand together, or where none is named
     */
    record Group(Text heading, List<Item> items) {

        /** Its items, some at a time: the first are shown, the rest unfold one after the other. */
        public List<List<Item>> pages() {
            return IntStream.iterate(0, from -> from < items.size(), from -> from + MANY)
                    .mapToObj(from -> items.subList(from, Math.min(items.size(), from + MANY)))
                    .toList();
        }
    }

    /** A published list, or what is left of it. */
    record Part(Text title, List<Item> items) {

        public boolean isFolded() {
            return items.size() > MANY && groups().size() > 1;
        }

        /** All its items in one, for a list that is short or already narrow. */
        public Group whole() {
            return new Group(null, items);
        }

        /** Its items by department, in the order of the first row of each. */
        public List<Group> groups() {
            Map<String, List<Item>> byOffice = new LinkedHashMap<>();
            items.forEach(
                    item -> byOffice.computeIfAbsent(office(item).map(Text::zh).orElse(""), key -> new ArrayList<>())
                            .add(item));
            return byOffice.values().stream()
                    .map(some -> new Group(office(some.get(0)).orElse(null), some))
                    .toList();
        }

        private static Optional<Text> office(Item item) {
            return Stream.of(item.supervising(), item.implementing())
                    .filter(Objects::nonNull)
                    .map(OfficeName::text)
                    .findFirst()
                    .or(() -> Optional.ofNullable(item.office()).map(Office::name));
        }
    }

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
            boolean hasLaw,
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
                !site.content().laws().isSilentOn(jurisdiction),
                rows);
    }

    /** The life events in which one of its items or longer guides stands. */
    private static List<Theme> lifeEventsOf(SiteContext site, Jurisdiction jurisdiction) {
        return site.themes().of(ThemeKind.LIFE_EVENT).stream()
                .filter(theme -> theme.items().stream()
                                .anyMatch(item -> item.jurisdiction().equals(jurisdiction.id()))
                        || site.guides().general(jurisdiction.id()).stream()
                                .anyMatch(guide -> guide.themes().contains(theme.id())))
                .toList();
    }
}
