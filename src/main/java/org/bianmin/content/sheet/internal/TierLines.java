package org.bianmin.content.sheet.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.CatalogueDifference.Line;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.RowChange;

/** Tells the changes of a list by the tiers at which items are handled before and after. */
public final class TierLines {

    private static final String LEVELS = "levels";

    /** Stands for the items of which no tier is stated. */
    private static final List<Optional<Tier>> ALL = Stream.concat(
                    Arrays.stream(Tier.values()).map(Optional::of), Stream.of(Optional.<Tier>empty()))
            .toList();

    private final ListFile list;
    private final Headings headings;
    private final ItemsTable before;
    private final ItemsTable after;

    public TierLines(ListFile list, Headings headings, ContentFolder before, ContentFolder after) {
        this.list = list;
        this.headings = headings;
        this.before = ItemsTable.read(before, list.items(), new Problems());
        this.after = ItemsTable.read(after, list.items(), new Problems());
    }

    public List<Line> of(List<RowChange> changes) {
        List<Line> lines = new ArrayList<>();
        for (Optional<Tier> tier : ALL) {
            List<Line> ofTier = new ArrayList<>();
            changes.forEach(change -> add(ofTier, tier, change));
            ofTier.sort(Comparator.comparing(Line::kind));
            lines.addAll(ofTier);
        }
        return lines;
    }

    private void add(List<Line> lines, Optional<Tier> tier, RowChange change) {
        boolean was = at(before, change.key()).contains(code(tier));
        boolean is = at(after, change.key()).contains(code(tier));
        if (!was && !is) {
            return;
        }
        RowChange.Kind kind = !was ? RowChange.Kind.ADDED : is ? RowChange.Kind.CHANGED : RowChange.Kind.REMOVED;
        String item = change.key().idIn(list.id());
        if (kind == RowChange.Kind.REMOVED || change.cells().isEmpty()) {
            lines.add(new Line(tier.orElse(null), kind, item, change.name(), "", "", ""));
            return;
        }
        change.cells()
                .forEach(cell -> lines.add(new Line(
                        tier.orElse(null),
                        kind,
                        item,
                        change.name(),
                        headings.of(cell.column()),
                        cell.before(),
                        cell.after())));
    }

    /** The codes of the tiers at which an item is handled; one empty code where none is stated, nothing where there is no such item. */
    private static Set<String> at(ItemsTable table, ItemKey key) {
        return table.rows().stream()
                .filter(row -> row.key().filter(key::equals).isPresent())
                .flatMap(row -> Arrays.stream(row.get(LEVELS).strip().split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Optional<Tier> tier) {
        return tier.map(Tier::code).orElse("");
    }
}
