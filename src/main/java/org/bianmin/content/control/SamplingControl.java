package org.bianmin.content.control;

import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A control that draws a share of last month's cases of an item to be checked.
 *
 * @param item the item that is watched
 * @param ratePercent the least share of the cases, in per cent
 * @param minimum the least number of cases, if there are any at all
 * @param population what the clause draws from, in its own words, where that is other than all cases of the item; else null
 */
public record SamplingControl(String id, Item item, int ratePercent, int minimum, Text population, SourceClause basis) {

    /** The kind of such a control. */
    public static final String KIND = "sampling";

    public static final String RATE = "ratePercent";
    public static final String MINIMUM = "minimum";
    public static final String POPULATION = "population";
    public static final String POPULATION_EN = "populationEn";

    /** A control of that kind which has an item and its share. */
    static SamplingControl of(Control control, Item item) {
        return new SamplingControl(
                control.items().size() == 1 ? control.id() : control.id() + "/" + item.id(),
                item,
                control.number(RATE).orElseThrow(),
                control.number(MINIMUM).orElse(1),
                control.setting(POPULATION)
                        .map(words ->
                                new Text(words, control.setting(POPULATION_EN).orElse(null)))
                        .orElse(null),
                control.basis().get(0));
    }
}
