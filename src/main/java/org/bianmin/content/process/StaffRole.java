package org.bianmin.content.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bianmin.content.catalog.Tier;

/** What a member of staff is allowed to be. A role is granted for one unit and reaches whatever lies within it. */
public enum StaffRole {
    /** Takes in and helps at a village (村级帮办代办员). */
    VILLAGE_CLERK,
    /** Takes in and accepts at the counter of a town (窗口受理人员). */
    TOWN_WINDOW,
    /** Takes in and accepts at the counter of the county or city (县级窗口受理人员). */
    COUNTY_WINDOW,
    /** Reviews what a counter has accepted (审核人员). */
    REVIEWER,
    /** Reviews for the county what a town has passed on (县级审核人员). */
    COUNTY_REVIEWER,
    /** Accepts and finishes at once what an item's process gives this authority for (首席事务代表). */
    CHIEF_REPRESENTATIVE,
    /** Supervises, and handles no case (监管人员). */
    INSPECTOR,
    /** Answers for an office: reassigns, extends, puts right (负责人). */
    MANAGER,
    /** Opens and closes accounts, and sees no case (系统管理员). */
    ADMINISTRATOR,
    /** Reads the operation log, and nothing else (审计人员). */
    AUDITOR;

    /** As it stands in data and in the database: {@code town-window}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StaffRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** The tier at which it takes applications in; empty for a role that takes none in. */
    public Optional<Tier> takesInAt() {
        return switch (this) {
            case VILLAGE_CLERK -> Optional.of(Tier.VILLAGE);
            case TOWN_WINDOW -> Optional.of(Tier.TOWN);
            case COUNTY_WINDOW -> Optional.of(Tier.DISTRICT);
            default -> Optional.empty();
        };
    }

    /** Whether it handles cases. */
    public boolean handlesCases() {
        return switch (this) {
            case MANAGER, REVIEWER, COUNTY_REVIEWER, CHIEF_REPRESENTATIVE -> true;
            default -> takesInAt().isPresent();
        };
    }
}
