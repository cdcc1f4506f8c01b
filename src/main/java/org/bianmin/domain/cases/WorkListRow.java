package org.bianmin.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.bianmin.content.division.Unit;

/**
 * A case as it stands on a work list. Names nobody.
 *
 * @param unit the competent office
 * @param takenInAt the office that took it in
 * @param atCounter whether it was taken in at a counter of that office; what was sent online only came to it
 * @param holder whose turn it is, by the code of {@code CaseState.Holder}
 * @param dueOn the last day of its limit; null where none runs
 * @param dueKind {@code due}, {@code not_before} or {@code paused}; null where no limit runs
 * @param urgentOn what the list is ordered by
 * @param dutyOn the first day by which something is still to be done that was left to be done later; null where nothing is
 * @param collectAt the office at which the result is collected, once there is one; null where there is none
 * @param first whether the applicant is to be served first
 * @param possibleDuplicate the number of an earlier case with the same answers, or null
 */
public record WorkListRow(
        long id,
        String number,
        String item,
        Unit unit,
        Unit takenInAt,
        boolean atCounter,
        String state,
        String holder,
        LocalDate dueOn,
        String dueKind,
        LocalDate urgentOn,
        LocalDate dutyOn,
        Unit collectAt,
        boolean first,
        Instant receivedAt,
        String possibleDuplicate) {

    /** Where the list goes on after this row. */
    public WorkListPlace place() {
        return new WorkListPlace(urgentOn, id);
    }
}
