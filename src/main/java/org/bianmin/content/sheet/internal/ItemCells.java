package org.bianmin.content.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.catalog.ItemsReader;

/**
 * A row of a list as text.
 *
 * @param cells one a column of {@link ItemsReader#COLUMNS}, in that order
 */
public record ItemCells(List<String> cells) {

    public static final String KEY = "key";
    static final String ROW = "row";
    static final String NAME = "name_zh";

    String get(String column) {
        return cells.get(ItemsReader.COLUMNS.indexOf(column));
    }

    /** The key of the item; empty where the cell holds none. */
    Optional<ItemKey> key() {
        return ItemKey.of(get(KEY).strip());
    }

    /** The number that the row has in the source; empty where the cell holds no whole number. */
    OptionalInt number() {
        try {
            return OptionalInt.of(Integer.parseInt(get(ROW).strip()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** As it is in a table of items that have left their list, where the source has no such row any more. */
    ItemCells withoutRow() {
        List<String> all = new ArrayList<>(cells);
        all.set(ItemsReader.COLUMNS.indexOf(ROW), "");
        return new ItemCells(List.copyOf(all));
    }

    String name() {
        return get(NAME).strip();
    }
}
