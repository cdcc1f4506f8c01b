package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/** The open tasks of a member of staff. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TasksPage(PageContext page, Visit visit, Flash flash, List<Turn> turns, List<TaskRow> rows)
        implements TemplateInstance {}
