package org.bianmin.doors.site.data;

import jakarta.inject.Singleton;
import java.util.Comparator;
import org.bianmin.content.guide.Facts;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.guide.ListedItem;

/** The item by which the page about the open data shows what a shape looks like: one of which the sources say much. */
@Singleton
final class Example {

    /** The same as long as the content is the same. */
    ListedItem of(SiteContext site) {
        return ListedItem.all(site.catalog(), site.guides())
                .max(Comparator.comparingInt(Example::kinds))
                .orElseThrow();
    }

    private static int kinds(ListedItem listed) {
        Facts facts = listed.facts();
        int kinds = facts.materials().isEmpty() ? 0 : 1;
        kinds += facts.audience().isEmpty() ? 0 : 1;
        kinds += facts.result().isEmpty() ? 0 : 1;
        kinds += facts.cost().isEmpty() ? 0 : 1;
        kinds += listed.telephones().isEmpty() ? 0 : 1;
        return kinds;
    }
}
