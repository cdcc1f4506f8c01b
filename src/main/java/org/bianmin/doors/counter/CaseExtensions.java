package org.bianmin.doors.counter;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.doors.page.PageContext;

/** What the counter's pages say of cases. */
@TemplateExtension
final class CaseExtensions {

    private CaseExtensions() {}

    /** How urgent a case is, in words. */
    static String words(Urgency urgency, PageContext page) {
        String key = "urgency_" + urgency.code();
        return urgency.hasDays() ? page.t(key, "days", urgency.days()) : page.t(key);
    }
}
