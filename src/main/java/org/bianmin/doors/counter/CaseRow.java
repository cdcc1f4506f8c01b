package org.bianmin.doors.counter;

import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.ground.text.Text;

/**
 * A row of a list of cases as it is shown.
 *
 * @param item what the item is called; its id where the catalog no longer has it
 * @param unit what the competent office is called
 * @param takenIn what the office is called at whose counter it was taken in; null where it is the same, or came online
 * @param window at which counter the item is handled; null where no source says
 * @param duty the key of the words on what was left to be done later; null where nothing was
 * @param collect where the result is collected that there is; null where at no counter, or there is none
 * @param duplicate whether an earlier case had the same answers, for whoever sees the whole case
 * @param received when, as it is shown
 * @param yours whether the next step is one of this member of staff
 */
public record CaseRow(
        WorkListRow row,
        Text item,
        Text unit,
        Text takenIn,
        Text window,
        Text state,
        Urgency urgency,
        String duty,
        Text collect,
        boolean duplicate,
        String received,
        boolean yours) {}
