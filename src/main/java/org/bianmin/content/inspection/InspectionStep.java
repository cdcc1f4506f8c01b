package org.bianmin.content.inspection;

import java.util.Set;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.text.Text;

/**
 * A step of a regime.
 *
 * @param id the same for ever within the regime
 * @param form what it asks for
 * @param by who does it
 * @param after the steps that must be done before
 * @param onlyIfFound whether it falls away where nothing was found
 * @param sameDay whether it has to be done on the day of the visit
 * @param hint what the source wants to be written; null where its name says all
 */
public record InspectionStep(
        String id,
        Text name,
        StepForm form,
        StaffRole by,
        Set<String> after,
        boolean onlyIfFound,
        boolean sameDay,
        Text hint) {

    public InspectionStep {
        after = Set.copyOf(after);
    }
}
