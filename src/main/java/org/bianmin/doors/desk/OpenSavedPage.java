package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.ErrorLink;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * Where a form that was kept is opened again.
 *
 * @param number what was typed as its number
 * @param numberError what is wrong with it, or null
 * @param secretError what is wrong with the code, or null
 * @param days for how many a form is kept without a change; 0 where no end is set
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OpenSavedPage(
        PageContext page,
        String number,
        String secret,
        Text numberError,
        Text secretError,
        List<ErrorLink> errors,
        long days)
        implements TemplateInstance {}
