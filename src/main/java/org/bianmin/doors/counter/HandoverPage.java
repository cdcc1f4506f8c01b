package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** A case whose result is collected at this counter: what handing it over needs. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandoverPage(PageContext page, Visit visit, HandoverSheet sheet, MovesView moves) implements TemplateInstance {}
