package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/**
 * How to use the counter.
 *
 * @param lines the ends of the keys of its words
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HelpPage(PageContext page, List<String> lines) implements TemplateInstance {}
