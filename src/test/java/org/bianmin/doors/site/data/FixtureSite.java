package org.bianmin.doors.site.data;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.guide.Guides;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.support.Content;

/** The small content of the tests, published under an address or under none. */
final class FixtureSite {

    static final Snapshot CONTENT = Content.snapshot(Content.fixture());
    static final Catalog CATALOG = CONTENT.catalog();
    static final Guides GUIDES = CONTENT.guides();
    static final Example EXAMPLE = new Example();
    static final SiteContext KNOWN =
            new SiteContext(CONTENT, Content.DAY, null, text -> false, "https://bianmin.example/", "/desk/");
    static final SiteContext UNKNOWN = new SiteContext(CONTENT, Content.DAY, null, text -> false, "", "/desk/");

    private FixtureSite() {}

    static byte[] file(PageSource family, SiteContext site, String path) {
        return family.pages(site)
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
    }

    static Stream<ListedItem> items() {
        return ListedItem.all(CATALOG, GUIDES);
    }

    static ListedItem item(String id) {
        return items().filter(withId(id)).findFirst().orElseThrow();
    }

    private static Predicate<ListedItem> withId(String id) {
        return listed -> listed.item().id().equals(id);
    }
}
