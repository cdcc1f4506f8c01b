package org.bianmin.content.guide.internal;

import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Finds the items that a file names by id, and reports those that there are not. */
public final class References {

    private final ItemReferences items;
    private final Problems problems;

    public References(Catalog catalog, Problems problems) {
        this.items = new ItemReferences(catalog, problems);
        this.problems = problems;
    }

    Optional<Item> item(String id, FilePosition place) {
        return items.item(id, place);
    }

    /** The items of a list below a key; none where it is missing. */
    List<Item> items(YamlNode node, String key) {
        return node.strings(key).stream()
                .flatMap(id -> item(id, node.place(key)).stream())
                .toList();
    }

    void unknown(FilePosition place, Text message) {
        problems.error(ItemReferences.RULE, place, message, new Text("请更正编号，或删去。", "Correct the id, or take it out."));
    }
}
