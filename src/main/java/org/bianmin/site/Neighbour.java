package org.bianmin.site;

import org.bianmin.catalog.Item;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.Text;
import org.bianmin.page.PageExtensions;
import org.bianmin.page.Paths;

/**
 * All that the pages of one place may show of an item of another. It is kept this small so that an edit of one place leaves
 * the pages of the others as they are: they are made again when one of these changes, see {@link InputDigests}.
 *
 * @param path of its guide
 * @param distinction what tells it from others of its name, or null
 * @param place the short name of its jurisdiction
 */
public record Neighbour(String path, Text name, Text distinction, Text place) {

    public static Neighbour of(Item item, Jurisdiction jurisdiction) {
        return new Neighbour(
                Paths.guide(item), item.name(), PageExtensions.distinction(item), jurisdiction.shortName());
    }

    /** Word for word: a record's own description is slow in a native executable, and there is one of these for each item. */
    void addTo(Digest digest) {
        digest.add(path).add(name).add(distinction).add(place);
    }
}
