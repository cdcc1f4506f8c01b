package org.bianmin.doors.site.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guide says and what it says is not stated, for items that differ in what their source says. */
class GuideViewTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());
    private static final GuideViews VIEWS = new GuideViews(Content.snapshot(Content.fixture()));

    @ParameterizedTest
    @CsvSource({
        "east-1, ask_audience fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours",
        "east-5, ask_audience ask_steps fact_duration fact_cost fact_hours ask_complain",
        "west-1, ask_audience fact_materials fact_duration fact_cost fact_telephone fact_hours ask_complain"
                + " fact_supervision"
    })
    void notStated(String id, String keys) {
        assertEquals(List.of(keys.split(" ")), view(id).notStated());
    }

    @Test
    void telephonesAreReadyToDial() {
        assertEquals(List.of("0100-60000002", "0100-60000003"), view("east-5").telephones());
        assertEquals(List.of(), view("east-1").telephones());
    }

    @ParameterizedTest
    @CsvSource({"east-1, APPLY", "east-2, CALL", "west-second-1, ASK"})
    void thereIsOneNextStep(String id, GuideView.NextStep step) {
        assertEquals(step, view(id).next());
    }

    @Test
    void everyWayHasAListOfItsOwn() {
        assertTrue(view("east-5").hasWays());
        assertEquals(2, view("east-5").bring().size());
        assertFalse(view("west-1").hasWays());
    }

    @Test
    void twoTiersThatBothAcceptAreOneStepToChooseIn() {
        List<GuideStep> steps = view("west-1").steps();
        assertTrue(steps.get(0).isChoice());
        assertEquals(
                List.of("村社", "乡镇街"),
                steps.get(0).lines().stream().map(line -> line.who().zh()).toList());
        assertEquals("受理申请，审查材料", steps.get(0).lines().get(0).words().zh());
        assertEquals("区级", steps.get(steps.size() - 1).lines().get(0).who().zh());
    }

    @Test
    void withoutStepsOfItsOwnTheTiersAreTheSteps() {
        GuideView view = view("west-2");
        List<GuideStep> steps = GuideStep.of(view.shares());
        assertEquals(2, steps.size());
        assertEquals(
                view.item().responsibilities().get(view.town().tier()).words(),
                steps.get(0).lines().get(0).words());
        assertEquals("tier_role_none", view.village().roleKey());
        assertFalse(view.village().isStated());
    }

    private static GuideView view(String id) {
        Item item = CATALOG.item(id).orElseThrow();
        Jurisdiction jurisdiction = CATALOG.jurisdictionOf(item);
        ItemList list = jurisdiction.lists().stream()
                .filter(candidate -> candidate.items().contains(item))
                .findFirst()
                .orElseThrow();
        return VIEWS.of(jurisdiction, list, item);
    }
}
