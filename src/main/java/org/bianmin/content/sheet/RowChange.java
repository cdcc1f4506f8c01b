package org.bianmin.content.sheet;

import java.util.List;
import java.util.Locale;
import org.bianmin.content.catalog.ItemKey;

/**
 * What a sheet changes in one row of a list.
 *
 * @param key of the item in the list
 * @param name the item's Chinese name: the new one, or the old one of a removed row
 * @param cells what is different, in the order of the columns; of an added row what is filled in; none of a removed row
 */
public record RowChange(Kind kind, ItemKey key, String name, List<Cell> cells) {

    /** What happens to the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        /** The word for it in {@code changes.yaml}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A cell that differs; before or after is empty where nothing stood or stands. */
    public record Cell(String column, String before, String after) {}
}
