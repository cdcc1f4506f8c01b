package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.ground.text.Text;

/**
 * How a case stands, for the citizen.
 *
 * @param name of the item
 * @param item null where its list no longer has it
 * @param upload the form for papers that were asked for, with what is wrong with a file; null where none are
 * @param telephone the form for another telephone; null where it cannot be put right here
 * @param rating what the applicant says of how it was handled; null while it is open
 * @param letter what the writer of a letter can say of its answer; null for an application
 * @param messages which messages were handed over to be sent, or that none is
 * @param wishes what can be asked for beside the decision; null once its personal data are erased
 * @param received when, as it is shown
 * @param erased when its personal data were erased, as it is shown; null while they are kept
 * @param code that leads to the case, or null
 * @param error why it was not withdrawn, or null
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasePage(
        PageContext page,
        Text name,
        Item item,
        CaseView found,
        CaseStatus status,
        UploadView upload,
        TelephoneView telephone,
        RatingView rating,
        LetterView letter,
        List<Text> messages,
        WishesView wishes,
        String received,
        String erased,
        Text error,
        QrDrawing code)
        implements TemplateInstance {}
