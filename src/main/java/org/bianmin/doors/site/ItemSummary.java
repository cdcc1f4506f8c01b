package org.bianmin.doors.site;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.ground.text.Text;

/**
 * All that a directory, a page that lists items of all places, may show of an item. It is kept this small so that most edits
 * leave these pages, the largest of a large catalog, as they are: they are made again when one of these changes, see {@link
 * InputDigests}.
 *
 * @param item what its neighbours may show of it, too
 * @param jurisdiction the id of the one to which it belongs
 * @param jurisdictionName in full
 * @param mainItem of which it is a part, or null
 * @param tiers the names of those at which it is handled
 */
public record ItemSummary(ItemLink item, String jurisdiction, Text jurisdictionName, Text mainItem, List<Text> tiers) {

    public static ItemSummary of(Item item, Jurisdiction jurisdiction) {
        return new ItemSummary(
                ItemLink.of(item, jurisdiction),
                jurisdiction.id(),
                jurisdiction.name(),
                item.mainItem(),
                item.levels().stream().map(jurisdiction::tierName).toList());
    }

    /** What the item adds to that of its neighbours. */
    void addTo(Digest digest) {
        digest.add(jurisdiction).add(jurisdictionName).add(mainItem).add(tiers.size());
        tiers.forEach(digest::add);
    }
}
