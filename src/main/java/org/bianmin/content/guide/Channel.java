package org.bianmin.content.guide;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A way to ask or to complain that a source names.
 *
 * @param order whether the words only order that it be set up; whether it is there, the source does not say
 * @param text the words of the source
 * @param place where in the source they stand
 * @param telephones as the source gives them, without area code
 * @param items the items for which it is open
 */
public record Channel(
        Purpose purpose, boolean order, Text text, Text place, List<String> telephones, List<Item> items) {

    /** What a channel is for. */
    public enum Purpose {
        ASK,
        COMPLAIN
    }
}
