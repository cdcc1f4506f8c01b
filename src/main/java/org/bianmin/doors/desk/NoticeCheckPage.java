package org.bianmin.doors.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * Whether a notice was issued as it stands on paper. Tells what it is only to whoever has the digits on it.
 *
 * @param number as it was asked for
 * @param digits as they were asked for
 * @param outcome what was found
 * @param genuine what kind of notice it is; null unless number and digits are those of one
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticeCheckPage(PageContext page, String number, String digits, Outcome outcome, Genuine genuine)
        implements TemplateInstance {

    /** What was found. Its words are the messages {@code notice_check_…}. */
    enum Outcome {
        GENUINE,
        /** A notice of that number was issued, with other digits. */
        OTHER_DIGITS,
        /** A notice of that number was issued; no digits were given. */
        ISSUED,
        /** The notice is not in the operation log as it was issued: somebody has changed something. */
        NOT_IN_LOG,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A notice as whoever holds it may compare it. Names nobody.
     *
     * @param entry the number of its entry in the operation log
     * @param erased when the personal data of its case were erased, or null
     */
    record Genuine(Text kind, String day, Text office, long entry, String erased) {}
}
