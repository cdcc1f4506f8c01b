package org.bianmin.content.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an item is known by within its list, for ever: a number that is given once. It is not the row number (序号): when a
 * source renumbers its rows, addresses, cases and everything else that names an item keep their meaning.
 */
public record ItemKey(int number) implements Comparable<ItemKey> {

    private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,8}");

    /** The key that is written so; empty where it is none. */
    public static Optional<ItemKey> of(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new ItemKey(Integer.parseInt(written)))
                : Optional.empty();
    }

    /** The key within a list of the item with an id; empty where the item is of another list. */
    public static Optional<ItemKey> of(String list, String id) {
        String stem = list + "-";
        return id.startsWith(stem) ? of(id.substring(stem.length())) : Optional.empty();
    }

    /** The id of the item, such as {@code tunchang-12}. */
    public String idIn(String list) {
        return list + "-" + number;
    }

    public ItemKey next() {
        return new ItemKey(number + 1);
    }

    @Override
    public int compareTo(ItemKey other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
