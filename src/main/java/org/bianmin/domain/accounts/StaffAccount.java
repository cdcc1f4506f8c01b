package org.bianmin.domain.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.division.Unit;

/**
 * An account as an administrator sees it.
 *
 * @param grants those that have not been ended, also those of days to come and of days past
 * @param lockedAt null while it is open
 * @param failedSignIns how many sign-ins have failed since the last one that did not
 * @param linkedAt since when the county's sign-in service signs in to it; null if it does not
 */
public record StaffAccount(
        String account,
        String name,
        boolean mustChange,
        Instant lockedAt,
        int failedSignIns,
        Instant createdAt,
        Instant linkedAt,
        List<Grant> grants) {

    public StaffAccount {
        grants = List.copyOf(grants);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public boolean isLinked() {
        return linkedAt != null;
    }

    /** The grants that hold on a day or will. */
    public List<Grant> grantsFrom(LocalDate day) {
        return grants.stream().filter(grant -> !grant.isOverOn(day)).toList();
    }

    /** Whether this is another account that handles cases at an office of that one. */
    public boolean sharesOffice(StaffAccount other, LocalDate day) {
        Set<Unit> offices = offices(day);
        offices.retainAll(other.offices(day));
        return !account.equals(other.account) && !offices.isEmpty();
    }

    private Set<Unit> offices(LocalDate day) {
        return grantsFrom(day).stream()
                .filter(grant -> grant.role().handlesCases())
                .map(Grant::unit)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The same with these grants. */
    public StaffAccount with(List<Grant> held) {
        return new StaffAccount(account, name, mustChange, lockedAt, failedSignIns, createdAt, linkedAt, held);
    }
}
