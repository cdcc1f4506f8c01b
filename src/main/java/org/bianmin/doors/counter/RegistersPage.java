package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.control.Control;
import org.bianmin.doors.page.PageContext;

/** The registers of the places of a member of staff. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistersPage(PageContext page, Visit visit, List<Control> registers) implements TemplateInstance {}
