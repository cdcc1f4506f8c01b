package org.bianmin.doors.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/**
 * Nothing was taken in: why, and what to do.
 *
 * @param title what happened
 * @param lead why, and that nothing was taken in
 * @param remedy what to do
 * @param back the address of the empty form, or null where the request was for none
 * @param request the number by which the log knows the request, to be told to whoever helps; null where it has none
 */
@CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TroublePage(PageContext page, String title, String lead, String remedy, String back, String request)
        implements TemplateInstance {}
