package org.bianmin.doors.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/** There is no such page, and where to go on. */
@CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NotFoundPage(PageContext page) implements TemplateInstance {}
