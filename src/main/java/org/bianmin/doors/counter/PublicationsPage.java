package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/** What waits to be made public, and what was approved. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicationsPage(
        PageContext page,
        Visit visit,
        Flash flash,
        List<PublicationRow> waiting,
        List<PublicationRow> approved,
        boolean canWrite)
        implements TemplateInstance {}
