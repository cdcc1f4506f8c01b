package org.bianmin.content.guide.internal;

import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Finds the items that a file names by id, and reports those that there are not. */
public final class References {

    private final Catalog catalog;
    private final Problems problems;

    public References(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    Optional<Item> item(String id, FilePosition place) {
        Optional<Item> item = catalog.item(id);
        if (item.isEmpty()) {
            unknown(place, new Text("没有事项「" + id + "」。", "There is no item \"" + id + "\"."));
        }
        return item;
    }

    /** The items of a list below a key; none where it is missing. */
    List<Item> items(YamlNode node, String key) {
        return node.strings(key).stream()
                .flatMap(id -> item(id, node.place(key)).stream())
                .toList();
    }

    void unknown(FilePosition place, Text message) {
        problems.error("unknown-reference", place, message, new Text("请更正编号，或删去。", "Correct the id, or take it out."));
    }
}
