package org.bianmin.content.catalog;

import java.util.Optional;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/**
 * Finds the items that a file names by id, and tells of those that there are not.
 *
 * <p>What all places share, such as the laws, names items of many places. A county that keeps only its own is told of the others and
 * may leave them: only an item that one of its own lists does not have is an error.
 */
public final class ItemReferences {

    /** The rule that an item of a list of this content breaks by not being there. */
    public static final String RULE = "unknown-reference";

    private final Catalog catalog;
    private final Problems problems;

    public ItemReferences(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** The item with an id; empty where there is none, which is reported. */
    public Optional<Item> item(String id, FilePosition place) {
        Optional<Item> item = catalog.item(id).filter(found -> !found.isLetter());
        if (item.isEmpty()) {
            missing(id, place);
        }
        return item;
    }

    /** Reports that there is no such item, or none of which this may be said. */
    public void missing(String id, FilePosition place) {
        missing(id, place, RULE, new Text("请更正编号，或删去。", "Correct the id, or take it out."));
    }

    /** Reports that there is no such item: an error under this rule where one of the lists should have it, else a warning. */
    public void missing(String id, FilePosition place, String rule, Text remedy) {
        Text message = new Text("没有事项「" + id + "」。", "There is no item \"" + id + "\".");
        if (isOfThese(id)) {
            problems.error(rule, place, message, remedy);
        } else {
            problems.warn(
                    rule,
                    place,
                    message,
                    new Text(
                            "这里也没有它的清单：本县不用那个地方的，可以不管；编号写错了的，请更正。",
                            "Nor is its list here: leave it if you do not keep that place; correct the id if it is a"
                                    + " slip."));
        }
    }

    private boolean isOfThese(String id) {
        return catalog.jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream())
                .anyMatch(list -> id.startsWith(list.id() + "-"));
    }
}
