package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.ground.text.Text;

/**
 * The receipt to hand to whoever came to the counter.
 *
 * @param item what was applied for
 * @param limited whether a source says how long it takes
 * @param secret the lookup code; null where it has been shown before
 * @param code that leads to the case, or null
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WalkInReceiptPage(
        PageContext page,
        Visit visit,
        String number,
        Text item,
        Text unit,
        String received,
        boolean limited,
        String secret,
        QrDrawing code)
        implements TemplateInstance {}
