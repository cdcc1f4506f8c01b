package org.bianmin.domain.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffMemberTest {

    private static final Unit TOWN = new Unit("east", "469022100", null);
    private static final Unit VILLAGE = new Unit("east", "469022100", "469022100001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final StaffMember member = new StaffMember(
            "wang.fang",
            "王芳",
            List.of(
                    new Grant(UUID.randomUUID(), StaffRole.TOWN_WINDOW, TOWN, DAY, null),
                    new Grant(UUID.randomUUID(), StaffRole.MANAGER, TOWN, DAY, null)),
            false);

    @Test
    void aRoleReachesWhatLiesWithinItsUnit() {
        assertTrue(member.is(StaffRole.TOWN_WINDOW, TOWN));
        assertTrue(member.is(StaffRole.TOWN_WINDOW, VILLAGE));
        assertFalse(member.is(StaffRole.TOWN_WINDOW, Unit.ofPlace("east")));
        assertFalse(member.is(StaffRole.REVIEWER, TOWN));
        assertEquals(Set.of(StaffRole.TOWN_WINDOW, StaffRole.MANAGER), member.roles());
        assertEquals(List.of(TOWN), member.units());
    }

    @Test
    void aSessionIsReadAsItWasWritten() {
        StaffSession session = new StaffSession(
                "ab12", "wang.fang", 3, Instant.ofEpochSecond(1_700_000_000), Instant.ofEpochSecond(1_700_000_300));
        assertEquals(Optional.of(session), StaffSession.parse(session.text()));
        StaffSession byService = new StaffSession("ab12", "li", 3, session.began(), session.seen(), true);
        assertEquals(Optional.of(byService), StaffSession.parse(byService.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\nb",
                "a\nb\n1\n2\n3",
                "a\nb\nc\n1\n2\ntrue",
                "a\nb\n1\n2\n99999999999999999\ntrue",
                "a\nb\n1\n2\n3\n4",
                "a\nb\n1\n2\n3\ntrue\n5"
            })
    void whatIsNoSessionIsNone(String text) {
        assertEquals(Optional.empty(), StaffSession.parse(text));
    }
}
