package org.bianmin.content.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.ground.text.Text;

/**
 * What one office has filled in.
 *
 * @param unit whose counter it is about
 * @param by who filled it in
 * @param on the day on which it did
 * @param until the last day on which it holds; after it, the office has to confirm it again
 * @param address where to go, or null
 * @param hours when it is open, or null
 * @param telephones as one dials them there, with or without area code
 * @param windows which counters there are, one each
 * @param items what it says of single items
 */
public record OfficeSheet(
        Unit unit,
        Text by,
        LocalDate on,
        LocalDate until,
        Text address,
        Text hours,
        List<String> telephones,
        List<Text> windows,
        List<OfficeItem> items) {

    public OfficeSheet {
        telephones = List.copyOf(telephones);
        windows = List.copyOf(windows);
        items = List.copyOf(items);
    }

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** What it says of an item by name, if anything. */
    public Optional<OfficeItem> of(Item item) {
        return items.stream().filter(one -> one.item().equals(item.id())).findFirst();
    }

    /** Whether a citizen with this item can go there: the source names its tier, or the office names the item. */
    public boolean serves(Item item) {
        return unit.place().equals(item.jurisdiction()) && (item.isAt(unit.tier()) || of(item).isPresent());
    }
}
