package org.bianmin.content.find;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A way into the catalog.
 *
 * @param id stable, used in addresses
 * @param name what a citizen would call it
 * @param hint what there is in it, in a line
 * @param picture what stands on its large tile; null for most, which have a small one
 * @param items of all jurisdictions, in the order in which they are shown; being in it says nothing about who is entitled to an item
 */
public record Theme(String id, ThemeKind kind, Text name, Text hint, ThemePicture picture, List<Item> items) {

    public Theme {
        items = List.copyOf(items);
    }
}
