package org.bianmin.domain.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.accounts.Grant;
import org.bianmin.domain.accounts.StaffAccount;
import org.bianmin.domain.accounts.StaffMember;
import org.bianmin.ground.log.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Unit PLACE = Unit.ofPlace("east");
    private static final Unit TOWN = new Unit("east", "469022100", null);
    private static final Unit VILLAGE = new Unit("east", "469022100", "469022100001");
    private static final Unit OTHER_TOWN = new Unit("east", "469022101", null);
    private static final Authority OPERATOR = Authority.operator(Actor.operator("root"));
    private static final Authority OF_PLACE = administrator(PLACE);
    private static final Authority OF_TOWN = administrator(TOWN);

    @ParameterizedTest
    @ValueSource(strings = {"wang.fang", "li2", "a-b", "zhang.san.2"})
    void anAccountIsOfLowerCaseLetters(String account) {
        assertDoesNotThrow(() -> AccountRules.account(account));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Wang", "2li", "wang fang", "wang.", ".wang", "wang..fang", "王芳", "wang\n", "a/b"})
    void nothingElseIsAnAccount(String account) {
        refused(AccountRefusal.ACCOUNT_FORM, () -> AccountRules.account(account));
    }

    @Test
    void aRoleIsGivenWithinTheOwnUnitsOnly() {
        assertDoesNotThrow(() -> AccountRules.grant(OF_TOWN, List.of(), StaffRole.VILLAGE_CLERK, VILLAGE));
        assertDoesNotThrow(() -> AccountRules.grant(OF_TOWN, List.of(), StaffRole.MANAGER, TOWN));
        refused(
                AccountRefusal.UNIT_OUTSIDE,
                () -> AccountRules.grant(OF_TOWN, List.of(), StaffRole.TOWN_WINDOW, OTHER_TOWN));
        refused(AccountRefusal.UNIT_OUTSIDE, () -> AccountRules.grant(OF_TOWN, List.of(), StaffRole.REVIEWER, PLACE));
        Authority none = Authority.of(member(StaffRole.MANAGER, PLACE));
        refused(AccountRefusal.UNIT_OUTSIDE, () -> AccountRules.grant(none, List.of(), StaffRole.REVIEWER, TOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "auditor"})
    void administratorsAndAuditorsComeFromTheTierAbove(String code) {
        StaffRole role = StaffRole.of(code).orElseThrow();
        refused(AccountRefusal.ROLE_ABOVE, () -> AccountRules.grant(OF_TOWN, List.of(), role, TOWN));
        refused(AccountRefusal.ROLE_ABOVE, () -> AccountRules.grant(OF_PLACE, List.of(), role, PLACE));
        assertDoesNotThrow(() -> AccountRules.grant(OF_PLACE, List.of(), role, TOWN));
        assertDoesNotThrow(() -> AccountRules.grant(OF_TOWN, List.of(), role, VILLAGE));
        assertDoesNotThrow(() -> AccountRules.grant(OPERATOR, List.of(), role, PLACE));
    }

    @Test
    void aTierHasTheRolesOfItsWork() {
        refused(
                AccountRefusal.ROLE_TIER,
                () -> AccountRules.grant(OPERATOR, List.of(), StaffRole.COUNTY_REVIEWER, TOWN));
        refused(
                AccountRefusal.ROLE_TIER,
                () -> AccountRules.grant(OPERATOR, List.of(), StaffRole.TOWN_WINDOW, VILLAGE));
        assertDoesNotThrow(() -> AccountRules.grant(OPERATOR, List.of(), StaffRole.COUNTY_REVIEWER, PLACE));
    }

    @ParameterizedTest
    @CsvSource({
        "town-window,reviewer,true",
        "town-window,administrator,false",
        "administrator,manager,false",
        "inspector,reviewer,false",
        "auditor,administrator,false",
        "inspector,auditor,false"
    })
    void whoWatchesHandlesNothing(String held, String more, boolean together) {
        List<Grant> grants = List.of(grant(StaffRole.of(held).orElseThrow(), TOWN));
        Executable granted =
                () -> AccountRules.grant(OPERATOR, grants, StaffRole.of(more).orElseThrow(), TOWN);
        if (together) {
            assertDoesNotThrow(granted);
        } else {
            refused(AccountRefusal.ROLE_SEPARATE, granted);
        }
    }

    @Test
    void aRoleIsGivenOnce() {
        List<Grant> held = List.of(grant(StaffRole.REVIEWER, TOWN));
        refused(AccountRefusal.ROLE_HELD, () -> AccountRules.grant(OPERATOR, held, StaffRole.REVIEWER, TOWN));
        assertDoesNotThrow(() -> AccountRules.grant(OPERATOR, held, StaffRole.REVIEWER, OTHER_TOWN));
    }

    @Test
    void anAccountIsChangedByWhoeverCouldGiveAllItsRoles() {
        assertTrue(AccountRules.mayChange(OF_TOWN, row(List.of(grant(StaffRole.REVIEWER, TOWN)), List.of()), TODAY));
        List<Grant> two = List.of(grant(StaffRole.REVIEWER, TOWN), grant(StaffRole.REVIEWER, OTHER_TOWN));
        assertFalse(AccountRules.mayChange(OF_TOWN, row(two, List.of()), TODAY));
        assertTrue(AccountRules.mayChange(OF_PLACE, row(two, List.of()), TODAY));
        assertFalse(AccountRules.mayChange(
                OF_PLACE, row(List.of(grant(StaffRole.ADMINISTRATOR, PLACE)), List.of()), TODAY));
        assertFalse(AccountRules.mayChange(OF_TOWN, row(List.of(), List.of()), TODAY), "one without any role");
        assertTrue(AccountRules.mayChange(OF_TOWN, row(List.of(), List.of(grant(StaffRole.REVIEWER, TOWN))), TODAY));
        assertFalse(AccountRules.mayChange(OF_TOWN, row(List.of(), two), TODAY), "one that had a role elsewhere");
    }

    @Test
    void aPeriodIsNotOverWhenItIsGiven() {
        assertDoesNotThrow(() -> AccountRules.period(TODAY, TODAY, TODAY));
        assertDoesNotThrow(() -> AccountRules.period(TODAY, null, TODAY));
        refused(AccountRefusal.PERIOD, () -> AccountRules.period(TODAY, TODAY.minusDays(1), TODAY));
        refused(AccountRefusal.PERIOD, () -> AccountRules.period(TODAY.minusDays(9), TODAY.minusDays(1), TODAY));
        Grant week = new Grant(UUID.randomUUID(), StaffRole.REVIEWER, TOWN, TODAY, TODAY.plusDays(6));
        assertFalse(week.holdsOn(TODAY.minusDays(1)));
        assertTrue(week.holdsOn(TODAY.plusDays(6)));
        assertFalse(week.holdsOn(TODAY.plusDays(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSWORD_SHORT,elevenchars",
        "PASSWORD_OF_ACCOUNT,wang.fang2026",
        "PASSWORD_OF_ACCOUNT,2026WANG.FANG",
        "PASSWORD_PLAIN,aaaaaaaabbbb",
        "PASSWORD_SAME,the old password",
        "PASSWORD_LONG,汉字汉字汉字汉字汉字汉字汉字汉字汉字汉字汉字汉字"
    })
    void aWeakPasswordIsRefused(AccountRefusal reason, String password) {
        refused(reason, () -> AccountRules.password("wang.fang", "the old password", password, password));
    }

    @Test
    void aPasswordIsTypedTwiceTheSame() {
        assertDoesNotThrow(() -> AccountRules.password("wang.fang", "old", "屯城镇的大榕树下有三只鹅", "屯城镇的大榕树下有三只鹅"));
        refused(
                AccountRefusal.PASSWORD_AGAIN,
                () -> AccountRules.password("wang.fang", "old", "three geese and a tree", "three geese and a treee"));
    }

    private static void refused(AccountRefusal reason, Executable deed) {
        assertEquals(reason, assertThrows(AccountRefusedException.class, deed).reason());
    }

    private static Authority administrator(Unit unit) {
        return Authority.of(member(StaffRole.ADMINISTRATOR, unit));
    }

    private static StaffMember member(StaffRole role, Unit unit) {
        return new StaffMember("admin", "管理员", List.of(grant(role, unit)), false);
    }

    private static Grant grant(StaffRole role, Unit unit) {
        return new Grant(UUID.randomUUID(), role, unit, TODAY.minusDays(30), null);
    }

    private static AccountRow row(List<Grant> grants, List<Grant> ended) {
        return new AccountRow(
                UUID.randomUUID(),
                "",
                0,
                new StaffAccount("wang.fang", "王芳", false, null, 0, Instant.EPOCH, null, grants),
                ended);
    }
}
