package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.form.NoticePages;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * A paper of an inspection, to be printed, sealed and handed over: a notice, a demand, a result.
 *
 * @param number by which it is found
 * @param object to whom it goes
 * @param unit the office that inspects
 * @param found the points that were not in order
 * @param day on which it was written
 * @param check where it can be checked; null for a paper from before letters were numbered
 * @param back the address of the inspection
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InspectionPaperPage(
        PageContext page,
        Text name,
        String number,
        String object,
        Text unit,
        List<InspectionSheet.Word> words,
        List<InspectionSheet.Word> found,
        String day,
        NoticePages.Check check,
        String back)
        implements TemplateInstance {}
