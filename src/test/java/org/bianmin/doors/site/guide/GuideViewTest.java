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

/** What a guide says and what it says is not stated, for rows of which this is known. */
class GuideViewTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());
    private static final GuideViews VIEWS = new GuideViews(Content.snapshot(Content.real()));

    @ParameterizedTest
    @CsvSource({
        "tunchang-12, fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours ask_complain",
        "tunchang-1, ask_audience fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours",
        "yazhou-10, fact_materials ask_steps fact_duration fact_cost fact_hours ask_complain fact_supervision",
        "yazhou-9, fact_materials fact_duration fact_cost fact_hours ask_complain",
        "yazhou-17, ask_audience ask_steps fact_duration fact_cost fact_hours ask_complain fact_supervision",
        "yeji-10, ask_materials_rest fact_duration fact_cost fact_telephone fact_hours ask_complain",
        "yeji-7, ask_materials_rest fact_duration fact_cost fact_telephone fact_hours ask_complain fact_supervision",
        "jiyuan-37, ask_audience fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours fact_supervision",
        "dingan-1, fact_materials fact_duration fact_cost fact_hours fact_supervision"
    })
    void notStated(String id, String keys) {
        assertEquals(List.of(keys.split(" ")), view(id).notStated());
    }

    @Test
    void telephonesAreReadyToDial() {
        assertEquals(
                List.of("0898-88841772", "0898-88841928"), view("yazhou-10").telephones());
        assertEquals(List.of(), view("tunchang-12").telephones());
    }

    @ParameterizedTest
    @CsvSource({"tunchang-12, APPLY", "dingan-1, CALL", "yeji-second-1, ASK"})
    void thereIsOneNextStep(String id, GuideView.NextStep step) {
        assertEquals(step, view(id).next());
    }

    @Test
    void threeWaysHaveThreeLists() {
        assertTrue(view("yazhou-17").hasWays());
        assertEquals(3, view("yazhou-17").bring().size());
        assertFalse(view("yeji-10").hasWays());
    }

    @Test
    void twoTiersThatBothAcceptAreOneStepToChooseIn() {
        List<GuideStep> steps = view("yeji-10").steps();
        assertTrue(steps.get(0).isChoice());
        assertEquals(
                List.of("村社", "乡镇街"),
                steps.get(0).lines().stream().map(line -> line.who().zh()).toList());
        assertEquals(
                "受理城居保参保人员的待遇核定申请，指导参保人如实填报待遇核定申请表，审查参保人提供的有关材料，"
                        + "包括有无补缴保费及征缴到账时间等，审查符合条件的通过系统办理，纸质材料归档；"
                        + "审查不通过的，退回并告知参保人员需要补充、修改的材料，收集完整无误后及时通过办理。"
                        + "定期核查系统办件情况并予以相应处理",
                steps.get(0).lines().get(0).words().zh());
        assertEquals("区级", steps.get(steps.size() - 1).lines().get(0).who().zh());
    }

    @Test
    void aTownThatOnlyReviewsIsALaterStepAndNoCounter() {
        assertFalse(view("yeji-6").steps().get(0).isChoice());
        assertTrue(view("yeji-6").village().isCounter());
        assertFalse(view("yeji-6").town().isCounter());
    }

    @Test
    void withoutStepsOfItsOwnTheTiersAreTheSteps() {
        GuideView view = view("yeji-7");
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
