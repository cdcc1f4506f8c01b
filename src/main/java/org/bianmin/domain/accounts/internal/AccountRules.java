package org.bianmin.domain.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.accounts.Grant;

/** What an account must be, and who may have it. */
public final class AccountRules {

    static final int SHORTEST_PASSWORD = 12;

    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int SHORTEST_ACCOUNT = 2;
    private static final int LONGEST_NAME = 40;
    /** OpenID Connect has no longer ones. */
    private static final int LONGEST_SUBJECT = 255;

    private static final int FEWEST_CHARACTERS = 5;
    /** So much of a password must be something else than the name of the account. */
    private static final int BESIDE_ACCOUNT = 8;

    private AccountRules() {}

    /** The name of a new account. */
    public static void account(String account) {
        boolean sound = account.length() >= SHORTEST_ACCOUNT
                && account.length() <= LONGEST_NAME
                && ACCOUNT.matcher(account).matches();
        refuse(!sound, AccountRefusal.ACCOUNT_FORM);
    }

    /** The name of whoever has it. */
    public static void name(String name) {
        refuse(name.isBlank() || name.codePoints().anyMatch(Character::isISOControl), AccountRefusal.NAME_MISSING);
        refuse(name.strip().length() > LONGEST_NAME, AccountRefusal.NAME_LONG);
    }

    /** The name that a sign-in service gives somebody. */
    public static void subject(String subject) {
        boolean sound = !subject.isEmpty()
                && subject.length() <= LONGEST_SUBJECT
                && subject.codePoints().noneMatch(Character::isISOControl);
        refuse(!sound, AccountRefusal.SUBJECT_FORM);
    }

    /** The days of a grant. */
    public static void period(LocalDate from, LocalDate until, LocalDate today) {
        refuse(until != null && (until.isBefore(from) || until.isBefore(today)), AccountRefusal.PERIOD);
    }

    /**
     * A role more.
     *
     * @param held the grants that the account has and will have
     */
    public static void grant(Authority by, List<Grant> held, StaffRole role, Unit unit) {
        refuse(!by.reaches(unit), AccountRefusal.UNIT_OUTSIDE);
        refuse(!hasRole(unit.tier(), role), AccountRefusal.ROLE_TIER);
        refuse(!by.isAbove(role, unit), AccountRefusal.ROLE_ABOVE);
        refuse(
                held.stream()
                        .anyMatch(grant -> grant.role() == role && grant.unit().equals(unit)),
                AccountRefusal.ROLE_HELD);
        refuse(held.stream().anyMatch(grant -> !goTogether(grant.role(), role)), AccountRefusal.ROLE_SEPARATE);
    }

    /** Who stands in for whom, and when: two who handle cases at one office, until a day that is set. */
    public static void substitution(
            AccountRow absent, AccountRow substitute, LocalDate from, LocalDate until, LocalDate today) {
        refuse(until == null || until.isBefore(from) || until.isBefore(today), AccountRefusal.SUBSTITUTE_PERIOD);
        refuse(absent.id().equals(substitute.id()) || substitute.seen().isLocked(), AccountRefusal.SUBSTITUTE_UNKNOWN);
        refuse(!substitute.seen().sharesOffice(absent.seen(), today), AccountRefusal.SUBSTITUTE_OFFICE);
    }

    /** Whether an authority may change an account: whether it could give each role that the account has, or had at last. */
    public static boolean mayChange(Authority by, AccountRow row, LocalDate today) {
        if (by.administrator() == null) {
            return true;
        }
        List<Grant> held = row.seen().grantsFrom(today);
        List<Grant> grants = held.isEmpty()
                ? Stream.concat(row.seen().grants().stream(), row.ended().stream())
                        .toList()
                : held;
        return !grants.isEmpty() && grants.stream().allMatch(grant -> by.mayGrant(grant.role(), grant.unit()));
    }

    /** A new password. */
    public static void password(String account, String old, String fresh, String again) {
        refuse(fresh.codePointCount(0, fresh.length()) < SHORTEST_PASSWORD, AccountRefusal.PASSWORD_SHORT);
        refuse(fresh.getBytes(StandardCharsets.UTF_8).length > PasswordHashes.MOST_BYTES, AccountRefusal.PASSWORD_LONG);
        refuse(
                fresh.toLowerCase(Locale.ROOT).contains(account) && fresh.length() - account.length() < BESIDE_ACCOUNT,
                AccountRefusal.PASSWORD_OF_ACCOUNT);
        refuse(fresh.codePoints().distinct().count() < FEWEST_CHARACTERS, AccountRefusal.PASSWORD_PLAIN);
        refuse(fresh.equals(old), AccountRefusal.PASSWORD_SAME);
        refuse(!fresh.equals(again), AccountRefusal.PASSWORD_AGAIN);
    }

    private static boolean hasRole(Tier tier, StaffRole role) {
        return switch (role) {
            case COUNTY_WINDOW, COUNTY_REVIEWER -> tier == Tier.DISTRICT;
            case TOWN_WINDOW, REVIEWER -> tier != Tier.VILLAGE;
            default -> true;
        };
    }

    /** Who supervises or administers handles no case, and who audits does nothing else. */
    private static boolean goTogether(StaffRole one, StaffRole other) {
        return one == other || (one.handlesCases() && other.handlesCases());
    }

    private static void refuse(boolean bad, AccountRefusal reason) {
        if (bad) {
            throw new AccountRefusedException(reason);
        }
    }
}
