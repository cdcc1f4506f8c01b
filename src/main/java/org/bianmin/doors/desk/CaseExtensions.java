package org.bianmin.doors.desk;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;
import org.bianmin.content.process.CaseState;
import org.bianmin.doors.page.CaseFlow;

/** What the pages about a case draw of it. */
@TemplateExtension
final class CaseExtensions {

    /** The states in which nobody has accepted the case yet. */
    private static final Set<String> BEFORE_ACCEPTANCE = Set.of("received", "supplement");

    private CaseExtensions() {}

    /** How far a case has come. */
    static CaseFlow flow(CaseStatus status) {
        CaseState state = status.state();
        if (BEFORE_ACCEPTANCE.contains(state.id())) {
            return new CaseFlow(CaseFlow.Stop.RECEIPT);
        }
        return new CaseFlow(
                state.isClosed() || state.id().equals("decided") ? CaseFlow.Stop.RESULT : CaseFlow.Stop.WINDOW);
    }
}
