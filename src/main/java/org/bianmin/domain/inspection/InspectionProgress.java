package org.bianmin.domain.inspection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;

/**
 * Where an inspection stands, told from its events.
 *
 * @param done the steps that stand; what was sent back does not
 * @param found how many points were not in order
 * @param visited whether there was a visit
 */
public record InspectionProgress(Set<String> done, int found, boolean visited) {

    public InspectionProgress {
        done = Set.copyOf(done);
    }

    public static InspectionProgress of(InspectionRegime regime, List<InspectionEvent> events) {
        Set<String> done = new LinkedHashSet<>();
        int found = 0;
        boolean visited = false;
        for (InspectionEvent event : events) {
            InspectionStep step = regime.step(event.step()).orElse(null);
            if (step == null) {
                continue;
            }
            if (event.isReturned()) {
                done.removeAll(step.after());
            } else {
                done.add(step.id());
            }
            if (step.form() == StepForm.VISIT) {
                found = event.found();
                visited = true;
            }
        }
        return new InspectionProgress(done, found, visited);
    }

    /** Whether a step falls away, because nothing was found of which it speaks. */
    public boolean fallsAway(InspectionStep step) {
        return step.onlyIfFound() && visited && found == 0;
    }

    /** What has to be done before a step and has not been. */
    public Set<String> missing(InspectionRegime regime, InspectionStep step) {
        Set<String> missing = new HashSet<>();
        if (step.form() == StepForm.ARCHIVE) {
            regime.steps().stream().filter(one -> one != step).forEach(one -> missing.add(one.id()));
        } else {
            missing.addAll(regime.before(step));
        }
        missing.removeIf(id ->
                done.contains(id) || regime.step(id).filter(this::fallsAway).isPresent());
        return missing;
    }

    /** Whether a step can be done now. */
    public boolean isOpen(InspectionRegime regime, InspectionStep step) {
        return !done.contains(step.id())
                && !(step.onlyIfFound() && found == 0)
                && missing(regime, step).isEmpty();
    }
}
