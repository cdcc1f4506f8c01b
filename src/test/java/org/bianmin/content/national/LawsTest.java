package org.bianmin.content.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;

/** The laws of the small content of the tests. */
class LawsTest {

    private static final Laws LAWS = LawsReader.read(Content.fixture(), Fixture.CATALOG);

    @Test
    void anItemHasTheQuotationsThatAreBoundToIt() {
        List<LawBinding> bindings = LAWS.of(Fixture.item("east-1"));
        assertEquals(
                List.of(LawQuestion.PAPERS, LawQuestion.TIME, LawQuestion.COST, LawQuestion.COMPLAIN, LawQuestion.WHO),
                bindings.stream().map(LawBinding::question).toList());
        LawBinding time = bindings.get(1);
        assertEquals(TimeLabel.OFFICE, time.label());
        assertTrue(time.direct());
        assertEquals(LocalDate.of(2024, 5, 6), time.law().version());
        assertEquals("第三条", time.articleName().zh());
        assertEquals(List.of(), LAWS.of(Fixture.item("east-2")));
    }

    @Test
    void aGeneralLawAnswersNoItemAndHoldsEverywhere() {
        for (Jurisdiction jurisdiction : Fixture.CATALOG.jurisdictions()) {
            assertEquals(1, LAWS.general(jurisdiction).size());
            assertFalse(LAWS.isSilentOn(jurisdiction));
        }
        assertTrue(LAWS.bindings().stream().noneMatch(LawBinding::isGeneral));
    }

    @Test
    void theLawOfAProvinceHoldsInItsPlacesOnly() {
        Law law = LAWS.of(Fixture.item("north-1")).get(0).law();
        assertTrue(law.isProvincial());
        assertTrue(Laws.holdsIn(law, Fixture.CATALOG.jurisdiction("north").orElseThrow()));
        Law elsewhere =
                new Law("x", law.name(), law.version(), new org.bianmin.ground.text.Text("别省", "Elsewhere"), false);
        assertFalse(
                Laws.holdsIn(elsewhere, Fixture.CATALOG.jurisdiction("north").orElseThrow()));
    }
}
