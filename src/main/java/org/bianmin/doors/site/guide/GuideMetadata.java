package org.bianmin.doors.site.guide;

import org.bianmin.doors.page.PageContext;

/** What machines read on the guide of an item. One bean. */
public interface GuideMetadata {

    /** JSON-LD that may stand in a script element as it is. */
    String of(PageContext page, ListedItem item);
}
