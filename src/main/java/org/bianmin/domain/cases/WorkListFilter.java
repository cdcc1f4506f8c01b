package org.bianmin.domain.cases;

/**
 * Which cases of a work list are asked for.
 *
 * @param mine only those that this member of staff has accepted, or whose next step a role of theirs takes
 * @param holder whose turn it is, by the code of {@code CaseState.Holder}; null for all
 * @param overdue only those whose limit is past
 * @param state null for all
 * @param item the item's id; null for all
 */
public record WorkListFilter(boolean mine, String holder, boolean overdue, String state, String item) {

    /** All open cases. */
    public static WorkListFilter all() {
        return new WorkListFilter(false, null, false, null, null);
    }
}
