package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** The form to change the own password. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PasswordPage(PageContext page, Visit visit, Flash flash) implements TemplateInstance {}
