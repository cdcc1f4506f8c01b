package org.bianmin.content.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.ground.text.Text;

/**
 * How inspections of one sort go (检查程序).
 *
 * @param id the same for ever, over all places
 * @param where document and place in it that orders the steps
 * @param organisations whether those inspected are offices, companies or institutions, and never a person
 * @param inspectors how many at least must be there; 1 where the source names no number
 * @param modes the ways that may be chosen
 * @param reasons why somebody may be chosen, without what only a draw gives
 * @param points what is looked at; none where the source names nothing
 * @param steps in the order in which they usually come; the first is the plan
 */
public record InspectionRegime(
        String id,
        String place,
        Text name,
        String where,
        boolean organisations,
        int inspectors,
        List<InspectionMode> modes,
        List<InspectionReason> reasons,
        List<InspectionPoint> points,
        List<InspectionStep> steps) {

    public InspectionRegime {
        modes = List.copyOf(modes);
        reasons = List.copyOf(reasons);
        points = List.copyOf(points);
        steps = List.copyOf(steps);
    }

    public Optional<InspectionStep> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    /** The first step: the plan. */
    public InspectionStep plan() {
        return steps.get(0);
    }

    /** The steps that a step needs, and all that those need. */
    public Set<String> before(InspectionStep step) {
        Set<String> before = step.after().stream()
                .flatMap(id -> step(id).stream())
                .flatMap(one -> before(one).stream())
                .collect(Collectors.toSet());
        before.addAll(step.after());
        return before;
    }
}
