package org.bianmin.doors.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What one should know before filling in a form. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormIntro(PageContext page, FormView form) implements TemplateInstance {}
