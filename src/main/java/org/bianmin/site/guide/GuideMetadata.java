package org.bianmin.site.guide;

import org.bianmin.page.PageContext;

/** What machines read on the guide of an item. One bean. */
public interface GuideMetadata {

    /** JSON-LD that may stand in a script element as it is. */
    String of(PageContext page, ListedItem item);
}
