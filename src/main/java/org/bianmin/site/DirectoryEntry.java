package org.bianmin.site;

import java.util.List;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.Text;

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
public record DirectoryEntry(
        Neighbour item, String jurisdiction, Text jurisdictionName, Text mainItem, List<Text> tiers) {

    public static DirectoryEntry of(Item item, Jurisdiction jurisdiction) {
        return new DirectoryEntry(
                Neighbour.of(item, jurisdiction),
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
