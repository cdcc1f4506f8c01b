package org.bianmin.doors.desk;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.bianmin.domain.cases.CaseStatus;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.doors.page.CaseFlow;

/** What the pages about a case draw of it. */
@TemplateExtension
final class CaseExtensions {

    private CaseExtensions() {}

    /** How far a case has come. A status that is added must be given its place on the way here. */
    static CaseFlow flow(CaseView found) {
        return new CaseFlow(
                switch (CaseStatus.valueOf(found.status().toUpperCase(Locale.ROOT))) {
                    case RECEIVED -> CaseFlow.Stop.RECEIPT;
                });
    }
}
