package org.bianmin.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;

/**
 * Tasks of one control that fall due on the same day.
 *
 * @param control the id of the control
 * @param role whose holders do them
 * @param dueOn the day; of those that are overdue the first of their days
 * @param open how many are open
 * @param closed how many are closed
 * @param offices how many offices they concern
 * @param units some of these offices
 * @param first the number of an open one; null if none is open
 */
public record DueTasksOfDay(
        String control,
        TaskKind kind,
        StaffRole role,
        LocalDate dueOn,
        long open,
        long closed,
        long offices,
        List<Unit> units,
        Long first) {

    public DueTasksOfDay {
        units = List.copyOf(units);
    }
}
