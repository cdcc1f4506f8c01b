package org.bianmin.doors.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The fields of a form, with what was typed and what is wrong with it. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormFields(PageContext page, FormView form) implements TemplateInstance {}
