package org.bianmin.content.control;

import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A supervision control that a source puts on an item: every month a share of last month's cases is drawn and checked.
 *
 * @param item the item that is watched
 * @param clause the number of the supervision clause that demands it
 * @param ratePercent the least share of the cases, in per cent
 * @param minimum the least number of cases, if there are any at all
 * @param population what the clause draws from, in its own words, where that is other than all cases of the item; else null
 * @param words the sentence of the source
 */
public record SamplingControl(
        String id, Item item, int clause, int ratePercent, int minimum, Text population, Text words) {}
