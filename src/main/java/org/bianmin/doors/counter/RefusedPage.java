package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/**
 * Not here, or not so.
 *
 * @param family what the keys of its words begin with
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(PageContext page, String family) implements TemplateInstance {}
