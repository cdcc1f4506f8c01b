package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.ground.text.Text;

/**
 * The receipt of an application.
 *
 * @param listed whether its list still has the item
 * @param receipt number and secret
 * @param received when, as it is shown
 * @param anonymous whether it is a letter for which no name was asked
 * @param refused why what was asked for with the form was not recorded, or null
 * @param code that leads to the case, or null
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(
        PageContext page,
        Item item,
        boolean listed,
        CaseTicket receipt,
        String received,
        boolean anonymous,
        Text refused,
        QrDrawing code)
        implements TemplateInstance {}
