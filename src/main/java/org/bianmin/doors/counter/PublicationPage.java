package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** One publication: as everybody will see it, and what can be done with it. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicationPage(PageContext page, Visit visit, Flash flash, PublicationSheet sheet, boolean canWrite)
        implements TemplateInstance {}
