package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/** The supervision controls of the places of a member of staff. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ControlsPage(PageContext page, Visit visit, List<ControlView> controls) implements TemplateInstance {}
