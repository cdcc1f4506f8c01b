package org.bianmin.domain.accounts.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bianmin.domain.accounts.Grant;
import org.bianmin.domain.accounts.StaffAccount;
import org.bianmin.domain.accounts.StaffMember;
import org.bianmin.domain.accounts.Substitution;

/**
 * An account as it is stored.
 *
 * @param hash of the password
 * @param epoch counts up whenever all sessions of the account end
 * @param ended grants that were taken away
 */
public record AccountRow(UUID id, String hash, int epoch, StaffAccount seen, List<Grant> ended) {

    /**
     * Whose account it is, with the roles that hold on a day, and for whom they stand in then.
     *
     * @param byService whether no password was needed
     */
    public StaffMember member(LocalDate day, List<Substitution> standsInFor, boolean byService) {
        return new StaffMember(
                seen.account(),
                seen.name(),
                seen.grants().stream().filter(grant -> grant.holdsOn(day)).toList(),
                seen.mustChange() && !byService,
                standsInFor);
    }

    /** Says whose, and not what the password is compared with. */
    @Override
    public String toString() {
        return "AccountRow[" + seen.account() + "]";
    }
}
