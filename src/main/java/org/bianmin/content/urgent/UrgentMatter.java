package org.bianmin.content.urgent;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * Something that cannot wait for a form.
 *
 * @param warns what a form does not do
 * @param does what helps instead
 * @param basis who says so, or null where it is this site's own advice
 * @param see the items under which that is done
 * @param items those on whose pages it stands
 */
public record UrgentMatter(String id, Text warns, Text does, Basis basis, List<Item> see, List<Item> items) {

    /**
     * Who says so.
     *
     * @param name the law or the document
     * @param where the article, or the row of the document
     * @param quote its words
     */
    public record Basis(Text name, Text where, Text quote) {}

    /** The items of the same place under which it is done, without the one on whose page it is shown. */
    public List<Item> seeFor(Item item) {
        return see.stream()
                .filter(other -> other.jurisdiction().equals(item.jurisdiction())
                        && !other.id().equals(item.id()))
                .toList();
    }

    boolean isFor(Item item) {
        return items.stream().anyMatch(one -> one.id().equals(item.id()));
    }
}
