package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;

/**
 * The receipt of an application.
 *
 * @param receipt number and secret
 * @param received when, as it is shown
 * @param anonymous whether it is a letter for which no name was asked
 * @param code that leads to the case, or null
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(PageContext page, Item item, CaseTicket receipt, String received, boolean anonymous, QrDrawing code)
        implements TemplateInstance {}
