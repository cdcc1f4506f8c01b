package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.doors.page.PageContext;

/**
 * How a case stands, for the citizen.
 *
 * @param item null where the catalog no longer has it
 * @param received when, as it is shown
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasePage(PageContext page, Item item, CaseView found, String received) implements TemplateInstance {}
