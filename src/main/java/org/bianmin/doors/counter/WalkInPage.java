package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;

/**
 * What somebody at the counter can have taken in.
 *
 * @param typed by which the items were narrowed; empty for all
 * @param letters what letters are taken down as
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WalkInPage(PageContext page, Visit visit, String typed, List<Item> letters, List<Item> items)
        implements TemplateInstance {}
