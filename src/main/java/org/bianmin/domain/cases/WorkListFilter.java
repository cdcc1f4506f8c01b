package org.bianmin.domain.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which cases of a work list are asked for.
 *
 * @param mine only those that this member of staff has accepted, or whose next step a role of theirs takes
 * @param holder whose turn it is, by the code of {@code CaseState.Holder}; null for all
 * @param overdue only those whose limit is past
 * @param duty only those in which something that was left to be done later is overdue or due soon; null for all
 * @param state null for all
 * @param item the item's id; null for all
 */
public record WorkListFilter(boolean mine, String holder, boolean overdue, DutyDay duty, String state, String item) {

    /** When something is due that was left to be done when a case was accepted. */
    public enum DutyDay {
        /** Its day is past. */
        PAST,
        /** Its day comes within {@link #NEAR} days, or has come. */
        SOON;

        /** In how many days something is near. */
        public static final int NEAR = 7;

        /** As it stands in addresses: {@code past}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<DutyDay> of(String code) {
            return Arrays.stream(values())
                    .filter(day -> day.code().equals(code))
                    .findFirst();
        }
    }

    /** All open cases. */
    public static WorkListFilter all() {
        return new WorkListFilter(false, null, false, null, null, null);
    }
}
