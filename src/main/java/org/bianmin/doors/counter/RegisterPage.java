package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** One register: its entries, the form of an entry, and what an entry has said before. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegisterPage(PageContext page, Visit visit, Flash flash, RegisterSheet sheet) implements TemplateInstance {}
