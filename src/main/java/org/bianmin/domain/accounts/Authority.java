package org.bianmin.domain.accounts;

import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.log.Actor;

/**
 * By whose authority an account is made or changed: that of the operator, which has no limits, or that of an administrator, which ends
 * with the units of the administrator.
 *
 * @param administrator null for the operator
 */
public record Authority(Actor actor, StaffMember administrator) {

    public static Authority operator(Actor actor) {
        return new Authority(actor, null);
    }

    public static Authority of(StaffMember administrator) {
        return new Authority(administrator.actor(), administrator);
    }

    /** Whether a unit lies within its own. */
    public boolean reaches(Unit unit) {
        return administrator == null || administrator.is(StaffRole.ADMINISTRATOR, unit);
    }

    /**
     * Whether it stands above a role. Who administers a unit, and who audits its administrators, is appointed from the tier above, or by
     * the operator: nobody makes a second of themselves, nor chooses who reads what they do.
     */
    public boolean isAbove(StaffRole role, Unit unit) {
        boolean overAdministrators = role == StaffRole.ADMINISTRATOR || role == StaffRole.AUDITOR;
        return !overAdministrators
                || administrator == null
                || unit.above().filter(this::reaches).isPresent();
    }

    /** Whether it may give, and take, a role for a unit. */
    public boolean mayGrant(StaffRole role, Unit unit) {
        return reaches(unit) && isAbove(role, unit);
    }

    /** Whether the account is its own. */
    public boolean isOf(String account) {
        return administrator != null && administrator.account().equals(account);
    }
}
