package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;

/** What can be looked up or printed at this counter. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QueriesPage(PageContext page, Visit visit, List<Item> items) implements TemplateInstance {}
