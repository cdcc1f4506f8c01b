package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.division.Unit;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private static final Form FORM = Fixture.form("north-1");

    @Test
    void theUnitIsTheOneThatTheApplicantNamed() {
        assertEquals(new Unit("north", "990001001", "990001001002"), unit("north/990001001/990001001002"));
        assertEquals(new Unit("north", "990001100", null), unit("north/990001100"));
        assertEquals(Unit.ofPlace("north"), unit("north"));
    }

    @Test
    void whoNamesNoneOrIsNotAskedAppliesToThePlace() {
        assertEquals(
                Unit.ofPlace("north"), Derived.of(FORM, "north", Map.of(), null).unit());
        assertEquals(
                Unit.ofPlace("east"),
                Derived.of(Fixture.form("east-1"), "east", Map.of("division", "east/990001100"), null)
                        .unit());
    }

    @Test
    void aCaseNeverBelongsToAnotherPlaceThanItsItem() {
        assertEquals(Unit.ofPlace("north"), unit("west/990001100"));
    }

    /** There is no number among the answers, so that nothing is hashed. */
    private static Unit unit(String answer) {
        return Derived.of(FORM, "north", Map.of("division", answer), null).unit();
    }
}
