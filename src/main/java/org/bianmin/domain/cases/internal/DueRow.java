package org.bianmin.domain.cases.internal;

import java.time.LocalDate;

/**
 * What the work list says of the limit of a case.
 *
 * @param due null where no day is known
 * @param kind as in {@code work_list.due_kind}
 * @param urgent by which the lists are ordered
 */
public record DueRow(long id, String number, LocalDate due, String kind, LocalDate urgent) {

    /** Such as {@code not_before 2027-01-04}. */
    public String said() {
        return due == null ? String.valueOf(kind) : kind + " " + due;
    }
}
