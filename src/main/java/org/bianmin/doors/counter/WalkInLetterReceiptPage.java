package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;

/**
 * The receipt to hand to whoever has had a letter taken down; the counter sees nothing of the letter any more.
 *
 * @param code that leads to the case, or null
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WalkInLetterReceiptPage(PageContext page, Visit visit, LetterTaking.Slip slip, QrDrawing code)
        implements TemplateInstance {}
