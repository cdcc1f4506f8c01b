package org.bianmin.site;

import java.util.ArrayList;
import java.util.List;

/** What a citizen would want to know of an item and its source does not say. Said once, as questions for the window. */
final class NotStated {

    private NotStated() {}

    /** The messages for it, in the order in which a guide answers. */
    static List<String> of(GuideView guide) {
        List<String> keys = new ArrayList<>();
        boolean application = guide.item().isApplication();
        add(keys, "fact_level", guide.item().levels().isEmpty() && guide.handler() == null && noPlace(guide));
        add(keys, "ask_audience", application && guide.facts().audience().isEmpty());
        add(keys, "fact_materials", guide.bring().isEmpty());
        add(
                keys,
                "ask_materials_rest",
                guide.bring().stream().flatMap(way -> way.papers().stream()).anyMatch(BringList.Paper::catchAll));
        add(keys, "ask_steps", application && guide.steps().isEmpty());
        add(keys, "fact_duration", guide.facts().duration().isEmpty());
        add(keys, "fact_cost", guide.facts().cost().isEmpty());
        add(keys, "fact_telephone", guide.telephones().isEmpty());
        // No source gives an address with opening hours, and the catalog has no place for them.
        keys.add("fact_hours");
        add(keys, "ask_complain", guide.complain().isEmpty());
        add(keys, "fact_supervision", !guide.isWatched());
        return List.copyOf(keys);
    }

    private static boolean noPlace(GuideView guide) {
        return guide.facts().place().isEmpty();
    }

    private static void add(List<String> keys, String key, boolean missing) {
        if (missing) {
            keys.add(key);
        }
    }
}
