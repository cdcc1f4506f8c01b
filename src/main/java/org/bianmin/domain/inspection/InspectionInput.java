package org.bianmin.domain.inspection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.inspection.InspectionPoint;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;

/**
 * What somebody has filled in for a step.
 *
 * @param fields by the names of {@link InspectionFields}
 * @param inspectors the accounts of those who were there
 */
public record InspectionInput(Map<String, String> fields, List<String> inspectors) {

    public InspectionInput {
        fields = Map.copyOf(fields);
        inspectors = List.copyOf(inspectors);
    }

    /** The same with nothing but what the form of a step asks: an answer that nobody asked for decides nothing. */
    InspectionInput askedBy(InspectionRegime regime, InspectionStep step) {
        Set<String> asked = new HashSet<>(InspectionFields.askedBy(step.form()));
        if (step.form() == StepForm.VISIT) {
            for (InspectionPoint point : regime.points()) {
                asked.add(InspectionFields.point(point.number()));
                asked.add(InspectionFields.pointWords(point.number()));
            }
        }
        Map<String, String> kept = new HashMap<>(fields);
        kept.keySet().retainAll(asked);
        return new InspectionInput(kept, inspectors);
    }

    /** What was filled in, without spaces around it; empty if nothing. */
    String said(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "InspectionInput[" + fields.size() + "]";
    }
}
