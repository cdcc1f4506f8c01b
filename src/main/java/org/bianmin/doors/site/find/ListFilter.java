package org.bianmin.doors.site.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemNature;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.catalog.Tier;
import org.bianmin.doors.page.Paths;
import org.bianmin.ground.text.Text;

/**
 * One way to narrow a list: a plain link to a page of its own.
 *
 * @param path the page's address within the language folder
 * @param label the value by which it narrows, null for the whole list
 * @param messageKey where the label is a word of the site itself, its message; else null
 * @param count how many items are left
 */
record ListFilter(String path, Text label, String messageKey, int count, Predicate<Item> test) {

    /** The values of one column: its heading's message and the filters. */
    record Group(String messageKey, List<ListFilter> filters) {}

    static ListFilter all(Jurisdiction jurisdiction) {
        return new ListFilter(
                Paths.list(jurisdiction),
                null,
                "filter_all",
                (int) jurisdiction.items().count(),
                item -> true);
    }

    /** The groups of a jurisdiction; a column in which all its items are alike makes none. */
    static List<Group> groupsOf(Jurisdiction jurisdiction) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("filter_department", departments(jurisdiction)));
        groups.add(new Group("filter_type", types(jurisdiction)));
        groups.add(new Group("filter_level", levels(jurisdiction)));
        groups.add(new Group("filter_nature", natures(jurisdiction)));
        return groups.stream().filter(group -> group.filters().size() > 1).toList();
    }

    private static List<ListFilter> departments(Jurisdiction jurisdiction) {
        return values(jurisdiction, ListFilter::offices, Office::id).stream()
                .map(office -> filter(
                        jurisdiction,
                        "department-" + office.id(),
                        office.name(),
                        null,
                        item -> offices(item).anyMatch(office::is)))
                .toList();
    }

    private static List<ListFilter> types(Jurisdiction jurisdiction) {
        List<ListFilter> filters = new ArrayList<>();
        for (Term type : values(jurisdiction, item -> Stream.ofNullable(item.type()), Term::slug)) {
            filters.add(filter(jurisdiction, "type-" + type.slug(), type.text(), null, item -> type.is(item.type())));
        }
        if (!filters.isEmpty() && jurisdiction.items().anyMatch(item -> item.type() == null)) {
            filters.add(filter(jurisdiction, "type-not-stated", null, "not_stated_short", item -> item.type() == null));
        }
        return filters;
    }

    private static List<ListFilter> levels(Jurisdiction jurisdiction) {
        return Stream.of(Tier.values())
                .map(tier -> filter(
                        jurisdiction,
                        "level-" + tier.code(),
                        jurisdiction.tierName(tier),
                        null,
                        item -> item.isAt(tier)))
                .filter(filter -> filter.count() > 0)
                .toList();
    }

    /** Published as {@code handling-query.html} and so on, which are addresses and stay. */
    private static List<ListFilter> natures(Jurisdiction jurisdiction) {
        return Stream.of(ItemNature.values())
                .map(nature -> filter(
                        jurisdiction,
                        "handling-" + nature.code(),
                        null,
                        "nature_" + nature.code(),
                        item -> item.nature() == nature))
                .filter(filter -> filter.count() > 0)
                .toList();
    }

    private static ListFilter filter(
            Jurisdiction jurisdiction, String name, Text label, String messageKey, Predicate<Item> test) {
        int count = (int) jurisdiction.items().filter(test).count();
        return new ListFilter(jurisdiction.id() + "/" + name + ".html", label, messageKey, count, test);
    }

    private static Stream<Office> offices(Item item) {
        return Stream.of(item.supervising(), item.implementing())
                .filter(Objects::nonNull)
                .map(OfficeName::office);
    }

    /** The different values of the items in the order of their first row. */
    private static <T> List<T> values(
            Jurisdiction jurisdiction, Function<Item, Stream<T>> of, Function<T, String> key) {
        Map<String, T> values = new LinkedHashMap<>();
        jurisdiction.items().flatMap(of).forEach(value -> values.putIfAbsent(key.apply(value), value));
        return List.copyOf(values.values());
    }
}
