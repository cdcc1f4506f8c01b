package org.bianmin.domain.inspection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.Letters;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.log.Actor;

/**
 * Something that is about to be done, as an event tells it.
 *
 * @param form of the step; null where it is none of the regime
 * @param data what rules need of it
 * @param said what was written
 */
record Done(Actor actor, String role, String step, StepForm form, Map<String, String> data, Map<String, String> said) {

    /** What rules and queries need to know of a step; all else is sealed. */
    private static final List<String> PLAIN =
            List.of(InspectionFields.MODE, InspectionFields.OUTCOME, InspectionFields.DAY);

    /** The beginning, by somebody who chose whom to inspect. */
    static Done begun(Handler handler, InspectionRegime regime, InspectionInput input) {
        return new Done(
                Actor.staff(handler.account()),
                regime.plan().by().code(),
                InspectionEvent.OPEN,
                null,
                Map.of(InspectionFields.REASON, input.said(InspectionFields.REASON)),
                Map.of(InspectionFields.OBJECT, input.said(InspectionFields.OBJECT)));
    }

    /** The beginning, by lot. */
    static Done drawn(String reason, String object) {
        return new Done(
                Actor.schedule(),
                Actor.schedule().name(),
                InspectionEvent.OPEN,
                null,
                Map.of(InspectionFields.REASON, reason),
                Map.of(InspectionFields.OBJECT, object));
    }

    /** A step of the regime. */
    static Done of(Handler handler, InspectionStep step, InspectionInput input) {
        Map<String, String> data = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        input.fields().forEach((field, value) -> {
            if (!value.isBlank()) {
                said.put(field, value.strip());
            }
        });
        PLAIN.stream().filter(said::containsKey).forEach(field -> data.put(field, said.get(field)));
        if (step.form() == StepForm.VISIT) {
            List<String> there = input.inspectors().stream().distinct().sorted().toList();
            long wrong = said.entrySet().stream()
                    .filter(entry -> entry.getKey().matches("point-[0-9]+")
                            && entry.getValue().equals(InspectionFields.WRONG))
                    .count();
            data.put(InspectionEvent.INSPECTORS, String.valueOf(there.size()));
            data.put(
                    InspectionEvent.FOUND,
                    String.valueOf(said.containsKey(InspectionFields.OTHER) ? wrong + 1 : wrong));
            data.put(
                    InspectionEvent.LOOKED_AT,
                    InspectionFields.lookedAt(said).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")));
            said.put(InspectionFields.INSPECTORS, String.join("、", there));
        }
        return new Done(Actor.staff(handler.account()), step.by().code(), step.id(), step.form(), data, said);
    }

    /** Issues the paper that goes with the step, if one does. */
    void issue(Letters letters, String number, Unit unit, DataKey key) {
        if (form != null && form.hasPaper()) {
            letters.issue(actor, number, form.code(), unit, said, key);
        }
    }

    InspectionEvent event(int position, Instant at) {
        return new InspectionEvent(position, at, actor.name(), role, step, data, said);
    }
}
