package org.bianmin.domain.inspection;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done in an inspection.
 *
 * @param actor the account, or {@code schedule}
 * @param step of the regime, or {@link #OPEN} or {@link #EVIDENCE}
 * @param data what rules need of it
 * @param said what was written, by field; nothing where it has been erased
 */
public record InspectionEvent(
        int position,
        Instant at,
        String actor,
        String role,
        String step,
        Map<String, String> data,
        Map<String, String> said) {

    /** The first event of every inspection: whom it is about. */
    public static final String OPEN = "open";

    /** Photographs were added. */
    public static final String EVIDENCE = "evidence";

    /** How many inspectors were there. */
    public static final String INSPECTORS = "inspectors";

    /** How many points were not in order. */
    public static final String FOUND = "found";

    /** The numbers of the points that were looked at, parted by spaces. */
    public static final String LOOKED_AT = "lookedAt";

    /** What was decided: {@link #AGREED} or {@link #RETURNED}. */
    public static final String OUTCOME = "outcome";

    public static final String AGREED = "agree";
    public static final String RETURNED = "return";

    public InspectionEvent {
        data = Map.copyOf(data);
        said = Map.copyOf(said);
    }

    boolean isReturned() {
        return RETURNED.equals(data.get(OUTCOME));
    }

    int found() {
        return Integer.parseInt(data.getOrDefault(FOUND, "0"));
    }

    /** Names the event and shows nothing that was written. */
    @Override
    public String toString() {
        return "InspectionEvent[" + position + " " + step + "]";
    }
}
