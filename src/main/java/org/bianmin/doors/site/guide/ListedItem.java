package org.bianmin.doors.site.guide;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Guides;
import org.bianmin.doors.site.register.RegisterPaths;
import org.bianmin.ground.text.Text;

/** An item with the list that it stands in and what its source says beyond the row. */
public record ListedItem(Item item, Jurisdiction jurisdiction, ItemList list, Facts facts) {

    /** Every item of the catalog, in the order of the lists. */
    public static Stream<ListedItem> all(Catalog catalog, Guides guides) {
        return catalog.jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream()
                        .flatMap(list -> list.items().stream()
                                .map(item -> new ListedItem(item, jurisdiction, list, guides.facts(item)))));
    }

    /**
     * The department that answers for it: the supervising one, else the implementing one, else the office of the row.
     *
     * @return null if the source names none
     */
    public Office department() {
        return Stream.of(office(item.supervising()), office(item.implementing()), item.office())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The {@linkplain #department() department} as the row spells it. */
    public Text departmentName() {
        return Stream.of(item.supervising(), item.implementing())
                .filter(Objects::nonNull)
                .map(OfficeName::text)
                .findFirst()
                .orElseGet(() -> item.office() == null ? null : item.office().name());
    }

    /** The numbers to call, ready to dial: those of the row, else those of the office that handles it. */
    public List<String> telephones() {
        Stream<String> numbers = item.telephones().isEmpty()
                ? Stream.of(item.office(), office(item.implementing()))
                        .filter(Objects::nonNull)
                        .flatMap(office -> office.telephones().stream())
                : item.telephones().stream();
        return numbers.distinct().map(jurisdiction::dialled).toList();
    }

    /** Whether its row says more than name, office and level. */
    public boolean hasRowFacts() {
        return Stream.of(
                        item.mainItem(),
                        item.subItem(),
                        item.codes(),
                        item.supervising(),
                        item.type(),
                        item.delegation(),
                        item.remark())
                .anyMatch(Objects::nonNull);
    }

    /** Whether the page of offices has an entry for it. */
    public boolean hasOffice() {
        return offices().findAny().isPresent();
    }

    /** Where the office that handles it stands on the page of offices; the page itself where none is stated. */
    public String officePath() {
        return offices()
                .findFirst()
                .map(office -> RegisterPaths.officePath(jurisdiction, office))
                .orElseGet(() -> RegisterPaths.officesPath(jurisdiction));
    }

    private Stream<Office> offices() {
        return Stream.of(item.office(), office(item.implementing()), office(item.supervising()))
                .filter(Objects::nonNull);
    }

    private static Office office(OfficeName name) {
        return name == null ? null : name.office();
    }
}
