package org.bianmin.domain.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;

/**
 * A role that somebody has for a unit and whatever lies within it.
 *
 * @param from the first day
 * @param until the last day, or null where none is set
 */
public record Grant(UUID id, StaffRole role, Unit unit, LocalDate from, LocalDate until) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    /** Whether its last day is past. */
    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
