package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A published list and its items.
 *
 * @param id the stem of its items' ids
 * @param table where it stands in the content
 * @param document the source document, see {@link Source}
 * @param rows how many rows the source has; the reader refuses a list that holds more or fewer
 */
public record ItemList(String id, ListTable table, String document, Text title, int rows, List<Item> items) {}
