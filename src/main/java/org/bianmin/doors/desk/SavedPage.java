package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;

/**
 * The number and the code of a form that has just been kept.
 *
 * @param days for how many it is kept without a change; 0 where no end is set
 * @param form the address of the form in this browser
 * @param code that leads to where it is opened, or null
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavedPage(PageContext page, Item item, SavedTicket saved, long days, String form, QrDrawing code)
        implements TemplateInstance {}
