package org.bianmin.domain.inspection;

import java.util.List;
import java.util.Map;

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
