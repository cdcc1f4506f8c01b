package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/**
 * How to use the counter.
 *
 * @param lines the ends of the keys of the words that a new clerk needs
 * @param more the same, of what comes up less often
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HelpPage(PageContext page, List<String> lines, List<String> more) implements TemplateInstance {}
