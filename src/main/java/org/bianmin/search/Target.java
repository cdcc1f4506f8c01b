package org.bianmin.search;

import org.bianmin.ground.text.Text;

/**
 * A page that may answer a question.
 *
 * @param id that of the item; of another page, its address within the folder of a language, without the ending; of a part of a
 *     page, that of the page and the part, as in {@code not-here#marriage}
 * @param jurisdiction the id of the place that it is of, or null for a page of the whole site
 * @param name of items that share their name, with what tells them apart
 * @param about a line on it: the main item, or what the page holds; null where there is none
 */
public record Target(String id, TargetKind kind, String jurisdiction, Text name, Text about) {

    public boolean isItem() {
        return kind == TargetKind.ITEM;
    }

    /** Whether it is of a place. */
    public boolean isOf(String place) {
        return place.equals(jurisdiction);
    }
}
