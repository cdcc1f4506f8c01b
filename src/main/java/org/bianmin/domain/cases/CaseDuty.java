package org.bianmin.domain.cases;

import java.time.LocalDate;
import org.bianmin.content.process.Duty;

/**
 * Something that remained to be done when a case was accepted.
 *
 * @param by the last day for it
 * @param done the day on which it was done; null while it is not
 * @param opened the position of the event that left it to be done
 */
public record CaseDuty(Duty kind, LocalDate by, LocalDate done, int opened) {

    public boolean isOpen() {
        return done == null;
    }

    /** Whether its last day has passed and it is not done. */
    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && day.isAfter(by);
    }
}
