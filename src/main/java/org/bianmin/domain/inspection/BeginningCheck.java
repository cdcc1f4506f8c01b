package org.bianmin.domain.inspection;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.content.inspection.InspectionRegime;

/** Holds what begins an inspection against its regime: whom it is about, and why. */
record BeginningCheck(InspectionRegime regime, InspectionInput input) {

    List<InspectionTrouble> troubles() {
        List<InspectionTrouble> troubles = new ArrayList<>();
        if (input.said(InspectionFields.OBJECT).isEmpty()) {
            troubles.add(new InspectionTrouble(InspectionFields.OBJECT, "inspection_no_object"));
        }
        boolean known = InspectionReason.of(input.said(InspectionFields.REASON))
                .filter(reason -> !reason.isDrawn())
                .filter(regime.reasons()::contains)
                .isPresent();
        if (!known) {
            troubles.add(new InspectionTrouble(InspectionFields.REASON, "inspection_no_reason"));
        }
        return troubles;
    }
}
