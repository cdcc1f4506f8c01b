package org.bianmin.ground.log;

import java.util.Locale;
import java.util.Objects;

/**
 * Who did something, as it was authenticated, and in which role.
 *
 * @param name the account of a member of staff or of an operator; otherwise the name of the role
 */
public record Actor(Role role, String name) {

    /** In which role somebody acts. */
    public enum Role {
        /** Whoever applies, or looks an application up; not known by name. */
        CITIZEN,
        /** Whoever handles cases at a counter. */
        STAFF,
        /** Whoever runs the machine or the account on which the desk runs. */
        OPERATOR,
        /** A timer. */
        SCHEDULE;

        /** As it stands in the log. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Actor {
        Objects.requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }

    public static Actor citizen() {
        return new Actor(Role.CITIZEN, Role.CITIZEN.code());
    }

    public static Actor schedule() {
        return new Actor(Role.SCHEDULE, Role.SCHEDULE.code());
    }

    public static Actor operator(String name) {
        return new Actor(Role.OPERATOR, name);
    }

    public static Actor staff(String account) {
        return new Actor(Role.STAFF, account);
    }

    /** The schedule if that is the name, and an operator otherwise. */
    public static Actor scheduleOrOperator(String name) {
        return name.equals(Role.SCHEDULE.code()) ? schedule() : operator(name);
    }
}
