package org.bianmin.content.change;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * A dated and explained change of a jurisdiction's catalog.
 *
 * @param number its place among the changes of the same date, counted from 1 in the order in which they were made; with
 *     jurisdiction and date it names the change for ever
 * @param items the ids of the items concerned, which a removal leaves without an item; empty if it is every item
 * @param source the document that demands it, or null
 */
public record Change(
        String jurisdiction,
        LocalDate date,
        int number,
        ChangeKind kind,
        List<String> items,
        Text explanation,
        String source) {

    /** Its name within a page: {@code 2026-11-21-1}. */
    public String anchor() {
        return date + "-" + number;
    }
}
