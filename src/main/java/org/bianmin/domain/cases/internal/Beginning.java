package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;

/**
 * Where a case begins.
 *
 * @param unit the competent office
 * @param data what rules need of its receipt beside that
 * @param due the last day of the limit that runs from the receipt on; null where none does
 * @param dueKind null where none does
 * @param state where it stands at once; null where its kind begins
 * @param rating of a visit, from 5 to 1; null for what rates none
 * @param reasons the codes of the reasons that were ticked
 * @param barred the accounts of whom a letter is about, with spaces between; null for an application
 */
record Beginning(
        Unit unit,
        Map<String, String> data,
        LocalDate due,
        String dueKind,
        String state,
        Integer rating,
        List<String> reasons,
        String barred) {

    static Beginning ofApplication(Unit unit) {
        return new Beginning(unit, Map.of(), null, null, null, null, List.of(), null);
    }
}
