package org.bianmin.doors.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** The picture of a case's way, for templates: {@code {page.flow}} explains it, {@code {page.flowAt('receipt')}} stands on it. */
@TemplateExtension
final class CaseFlowExtensions {

    private CaseFlowExtensions() {}

    static CaseFlow flow(PageContext page) {
        return CaseFlow.explained();
    }

    static CaseFlow flowAt(PageContext page, String stop) {
        return new CaseFlow(CaseFlow.Stop.valueOf(stop.toUpperCase(Locale.ROOT)));
    }
}
