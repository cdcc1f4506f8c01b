package org.bianmin.domain.inspection;

import java.time.Instant;
import java.util.List;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionReason;

/**
 * An inspection.
 *
 * @param regime the id of its regime in the content
 * @param unit the office that inspects
 * @param concerned the office that is inspected; null where it is none of ours
 * @param draw from which it came; null where somebody chose it
 * @param inspectors the accounts that were drawn; none where nobody was
 * @param position of its last event
 * @param closedAt null while it is open
 */
public record Inspection(
        long id,
        String regime,
        Unit unit,
        Unit concerned,
        InspectionReason reason,
        Long draw,
        List<String> inspectors,
        Instant openedAt,
        int position,
        Instant closedAt) {

    /** Nobody who was drawn inspects alone. */
    public static final int DRAWN_AT_LEAST = 2;

    public Inspection {
        inspectors = List.copyOf(inspectors);
    }

    /**
     * How many inspectors at least must have been there: two where they were drawn.
     *
     * @param stated as the regime says
     */
    public int least(int stated) {
        return inspectors.isEmpty() ? stated : Math.max(stated, DRAWN_AT_LEAST);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
