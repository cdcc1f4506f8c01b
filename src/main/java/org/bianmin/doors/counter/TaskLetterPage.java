package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.control.SourceClause;
import org.bianmin.doors.form.NoticePages;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * A letter that tells an office what to put right by when, to be printed, sealed and handed over.
 *
 * @param kind the end of the key of its name
 * @param unit the office to which it goes
 * @param name of the control that has found it
 * @param caseNumber null if it is about no case
 * @param until the last day
 * @param from the office of the place, in whose name it is written
 * @param back the address of the task
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TaskLetterPage(
        PageContext page,
        String kind,
        String number,
        Text unit,
        Text name,
        String caseNumber,
        String words,
        String until,
        List<SourceClause> basis,
        Text from,
        String day,
        NoticePages.Check check,
        String back)
        implements TemplateInstance {}
