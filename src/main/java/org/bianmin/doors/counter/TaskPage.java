package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** One task: why, what is known, and what can be done. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TaskPage(PageContext page, Visit visit, Flash flash, TaskSheet sheet) implements TemplateInstance {}
