package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.HexFormat;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.doors.page.FieldView;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.PrivacyNotice;
import org.bianmin.ground.text.Text;

/**
 * The form on which an application is taken in at the counter.
 *
 * @param key of this form
 * @param mark tells it from the one before: a browser fills in again what was typed into a form whose fields have the same names
 * @param unit the office that takes it in
 * @param tables those of the form
 * @param wrong those of the fields that are wrong
 * @param privacy what the applicant is told
 * @param letter what is said above the form of a letter; null on that of an application
 * @param online the address at which the same can be written without the counter
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WalkInFormPage(
        PageContext page,
        Visit visit,
        Item item,
        String key,
        String mark,
        Text unit,
        List<FieldView> fields,
        List<WalkInForm.Rows> tables,
        List<FieldView> wrong,
        PrivacyNotice privacy,
        LetterTaking.Told letter,
        String online)
        implements TemplateInstance {

    private static final int MARK_DIGITS = 8;

    /** The {@link #mark} of the form with a key. */
    static String mark(FormKey key) {
        return HexFormat.of().formatHex(key.hash()).substring(0, MARK_DIGITS);
    }
}
