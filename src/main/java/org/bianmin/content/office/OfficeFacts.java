package org.bianmin.content.office;

import java.util.List;
import org.bianmin.content.catalog.Item;

/**
 * What the offices of one place have filled in.
 *
 * @param sheets one for each office that has, in the order of the divisions: that of the place first
 */
public record OfficeFacts(List<OfficeSheet> sheets) {

    public OfficeFacts {
        sheets = List.copyOf(sheets);
    }

    /** Nothing, as in a place where no office has filled in anything. */
    public static OfficeFacts none() {
        return new OfficeFacts(List.of());
    }

    /** The sheets of the offices to which one can go with an item. */
    public List<OfficeSheet> about(Item item) {
        return sheets.stream().filter(sheet -> sheet.serves(item)).toList();
    }
}
