package org.bianmin.content.sheet;

import java.util.List;
import java.util.Locale;

/**
 * What a sheet changes in one row of a list.
 *
 * @param row the number of the row in the list, not in the sheet
 * @param name the item's Chinese name: the new one, or the old one of a removed row
 * @param cells what is different, in the order of the columns; of an added row what is filled in; none of a removed row
 */
public record RowChange(Kind kind, int row, String name, List<Cell> cells) {

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
