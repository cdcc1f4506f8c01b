package org.bianmin.content.urgent;

import java.util.List;
import org.bianmin.content.catalog.Item;

/** All that cannot wait, in the order in which it is shown. */
public record UrgentMatters(List<UrgentMatter> all) {

    public UrgentMatters {
        all = List.copyOf(all);
    }

    /** Those that stand on the pages of an item; none for most. */
    public List<UrgentMatter> of(Item item) {
        return all.stream().filter(matter -> matter.isFor(item)).toList();
    }
}
