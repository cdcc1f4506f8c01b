package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.counter.CounterExtensions.OfficeChoice;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;

/**
 * A sheet to hang up at an office, with the code that opens the rating of a visit there.
 *
 * @param offices those for which a sheet can be printed
 * @param office that of the sheet; null while none is chosen
 * @param code leads to the rating; null while none is chosen, or where the public address of the site is not known
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RatingSheetPage(PageContext page, Visit visit, List<OfficeChoice> offices, OfficeChoice office, QrDrawing code)
        implements TemplateInstance {}
