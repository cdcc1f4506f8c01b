package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import org.bianmin.ground.text.Text;

/**
 * A published list and its items.
 *
 * @param id the stem of its items' ids
 * @param table where it stands in the content
 * @param document the source document, see {@link Source}
 * @param heads the heads of the source's columns, by the column of {@link ItemsReader#COLUMNS} that holds them; only those that differ
 *     from this site's own words
 * @param rows how many rows the source has; the reader refuses a list that holds more, or fewer of those whose
 *     items were not removed
 * @param removed the items that it no longer has, of which there may be cases; the row of one is 0 where the source has no such row any
 *     more
 */
public record ItemList(
        String id,
        ListTable table,
        String document,
        Text title,
        Map<String, Text> heads,
        int rows,
        List<Item> items,
        List<Item> removed) {

    /** What the source calls a column, or null where this site's own word serves. */
    public Text head(String column) {
        return heads.get(column);
    }
}
