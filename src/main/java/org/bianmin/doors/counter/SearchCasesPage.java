package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/**
 * The form to look for a case, and what was found.
 *
 * @param searched whether something has been looked for
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchCasesPage(PageContext page, Visit visit, boolean searched, List<CaseRow> rows)
        implements TemplateInstance {}
