package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** A case, as whoever handles it sees it. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StaffCasePage(PageContext page, Visit visit, CaseSheet sheet, MovesView moves) implements TemplateInstance {}
