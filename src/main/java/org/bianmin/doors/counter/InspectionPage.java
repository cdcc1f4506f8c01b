package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** One inspection: how far it is, what can be done, what was found. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InspectionPage(PageContext page, Visit visit, Flash flash, InspectionSheet sheet) implements TemplateInstance {}
