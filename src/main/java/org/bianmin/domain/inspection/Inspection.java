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
 * @param inspectors the accounts that were drawn, those who are no inspectors any more replaced by who was next by lot
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

    /** A new one whose object somebody has chosen. */
    static Inspection chosen(String regime, Unit unit, Unit concerned, InspectionReason reason, Instant at) {
        return new Inspection(0, regime, unit, concerned, reason, null, List.of(), at, 1, null);
    }

    /**
     * How many inspectors at least must have been there: two where they were drawn.
     *
     * @param stated as the regime says
     */
    public int least(int stated) {
        return isDrawn() ? Math.max(stated, DRAWN_AT_LEAST) : stated;
    }

    /** Whether its inspectors were drawn, and nobody else visits. */
    public boolean isDrawn() {
        return draw != null;
    }

    /** The same with those whose it is now. */
    public Inspection with(List<String> now) {
        return new Inspection(id, regime, unit, concerned, reason, draw, now, openedAt, position, closedAt);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
