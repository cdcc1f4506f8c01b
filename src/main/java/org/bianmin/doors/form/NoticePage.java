package org.bianmin.doors.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.notice.NoticeBlock;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;

/**
 * A notice to read and to print.
 *
 * @param blocks what it says; none where its case has been erased
 * @param seal a picture of the electronic seal, or null where none is connected
 * @param check the address on which it can be checked
 * @param code the same as a drawing; null where the public address of the desk is not known
 * @param back the address of the case
 */
@CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NoticePage(
        PageContext page,
        IssuedNotice notice,
        List<NoticeBlock> blocks,
        String seal,
        String check,
        QrDrawing code,
        String back)
        implements TemplateInstance {}
