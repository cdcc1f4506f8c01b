package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.Map;
import org.bianmin.domain.cases.WorkListFilter;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.domain.cases.WorkListPlace;

/** What a work list is narrowed to, whichever way its cases come to an office. */
final class WorkListConditions {

    private WorkListConditions() {}

    /**
     * Conditions that begin with "and"; empty where all is wanted.
     *
     * @param after where to go on; null for the beginning
     * @param values takes the values of the parameters, by name
     */
    static String of(WorkListFilter filter, WorkListPlace after, LocalDate today, Map<String, Object> values) {
        StringBuilder wanted = new StringBuilder();
        if (after != null) {
            wanted.append(" and (urgent_on, case_id) > (:after_day, :after_id)");
            values.put("after_day", after.urgentOn());
            values.put("after_id", after.id());
        }
        if (filter.overdue()) {
            // A list is ordered by the last day where one runs: the index ends the walk at today.
            wanted.append(" and urgent_on < :today and due_kind = 'due'");
            values.put("today", today);
        }
        if (filter.duty() == DutyDay.PAST) {
            wanted.append(" and duty_on < :duty_day");
            values.put("duty_day", today);
        } else if (filter.duty() == DutyDay.SOON) {
            wanted.append(" and duty_on between :duty_day and :duty_near");
            values.put("duty_day", today);
            values.put("duty_near", today.plusDays(DutyDay.NEAR));
        }
        add(wanted, "holder", filter.holder(), values);
        add(wanted, "state", filter.state(), values);
        add(wanted, "item", filter.item(), values);
        return wanted.toString();
    }

    private static void add(StringBuilder wanted, String column, String value, Map<String, Object> values) {
        if (value != null) {
            wanted.append(" and ").append(column).append(" = :wanted_").append(column);
            values.put("wanted_" + column, value);
        }
    }
}
