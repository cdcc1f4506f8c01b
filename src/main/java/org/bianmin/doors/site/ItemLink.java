package org.bianmin.doors.site;

import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.page.PageExtensions;
import org.bianmin.doors.page.Paths;
import org.bianmin.ground.text.Text;

/**
 * All that the pages of one place may show of an item of another. It is kept this small so that an edit of one place leaves
 * the pages of the others as they are: they are made again when one of these changes, see {@link InputDigests}.
 *
 * @param path of its guide
 * @param distinction what tells it from others of its name, or null
 * @param place the short name of its jurisdiction
 */
public record ItemLink(String path, Text name, Text distinction, Text place) {

    public static ItemLink of(Item item, Jurisdiction jurisdiction) {
        return new ItemLink(Paths.guide(item), item.name(), PageExtensions.distinction(item), jurisdiction.shortName());
    }

    /** Word for word: a record's own description is slow in a native executable, and there is one of these for each item. */
    void addTo(Digest digest) {
        digest.add(path).add(name).add(distinction).add(place);
    }
}
