package org.bianmin.doors.site.data;

import jakarta.inject.Singleton;
import java.util.Comparator;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Guides;
import org.bianmin.doors.site.guide.ListedItem;

/** The item by which the page about the open data shows what a shape looks like: one of which the sources say much. */
@Singleton
final class Example {

    private final Guides guides;

    Example(Guides guides) {
        this.guides = guides;
    }

    /** The same as long as the content is the same. */
    ListedItem of(Catalog catalog) {
        return ListedItem.all(catalog, guides)
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
