package org.bianmin.domain.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.log.Actor;

/**
 * A member of staff (工作人员) as the account stands at this moment.
 *
 * @param account the name with which one signs in, and which stands in the operation log
 * @param name as colleagues know it
 * @param grants the roles that hold today
 * @param mustChange whether the password is one that somebody else has given, and nothing may be done before it is changed
 * @param standsInFor for whom they stand in today
 */
public record StaffMember(
        String account, String name, List<Grant> grants, boolean mustChange, List<Substitution> standsInFor) {

    public StaffMember {
        grants = List.copyOf(grants);
        standsInFor = List.copyOf(standsInFor);
    }

    /** One who stands in for nobody. */
    public StaffMember(String account, String name, List<Grant> grants, boolean mustChange) {
        this(account, name, grants, mustChange, List.of());
    }

    /** Whether some role reaches a unit. */
    public boolean is(StaffRole role, Unit unit) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.unit().covers(unit));
    }

    /** Whether the role is held for any unit. */
    public boolean has(StaffRole role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public Set<StaffRole> roles() {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** The units of all roles, each once. */
    public List<Unit> units() {
        return grants.stream().map(Grant::unit).distinct().toList();
    }

    /** The units for which a role is held, each once. */
    public List<Unit> units(StaffRole role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::unit)
                .distinct()
                .toList();
    }

    /** As whom the operation log names this member of staff. */
    public Actor actor() {
        return Actor.staff(account);
    }
}
