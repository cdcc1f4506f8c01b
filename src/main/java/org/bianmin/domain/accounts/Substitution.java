package org.bianmin.domain.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That somebody stands in for somebody else of the same office (AB岗), from a day to a day.
 *
 * @param absent the account of whom
 * @param absentName as colleagues know them
 * @param substitute the account of who stands in
 * @param substituteName as colleagues know them
 * @param until the last day
 * @param grants the roles of the one who is absent, that hold today
 */
public record Substitution(
        UUID id,
        String absent,
        String absentName,
        String substitute,
        String substituteName,
        LocalDate from,
        LocalDate until,
        List<Grant> grants) {

    public Substitution {
        grants = List.copyOf(grants);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
