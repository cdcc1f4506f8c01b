package org.bianmin.doors.site.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.national.LawQuestion;
import org.bianmin.content.national.TimeLabel;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guide says and what it says is not stated, for items that differ in what their source says. */
class GuideViewTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());
    private static final Snapshot SNAPSHOT = Content.snapshot(Content.fixture());
    private static final GuideViews VIEWS = new GuideViews(SNAPSHOT, Content.DAY);

    @ParameterizedTest
    @CsvSource({
        "east-1, ask_steps fact_telephone fact_hours",
        "east-5, ask_audience ask_steps fact_duration fact_cost fact_hours ask_complain",
        "west-1, ask_audience fact_materials fact_duration fact_cost fact_telephone fact_hours ask_complain",
        "west-2, ask_audience fact_materials fact_duration fact_cost fact_telephone fact_hours ask_complain"
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
    void thereIsOneNextStep(String id, NextStep step) {
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
                view.item().responsibilities().get(view.shares().get(1).tier()).words(),
                steps.get(0).lines().get(0).words());
        assertEquals("tier_role_none", view.shares().get(0).roleKey());
        assertFalse(view.shares().get(0).isStated());
    }

    private static GuideView view(String id) {
        return view(id, VIEWS);
    }

    private static GuideView view(String id, GuideViews views) {
        Item item = CATALOG.item(id).orElseThrow();
        Jurisdiction jurisdiction = CATALOG.jurisdictionOf(item);
        ItemList list = jurisdiction.lists().stream()
                .filter(candidate -> candidate.items().contains(item))
                .findFirst()
                .orElseThrow();
        return views.of(jurisdiction, list, item);
    }

    @Test
    void aSentenceThatAnswersTwoQuestionsIsQuotedAtTheFirst() {
        GuideView guide = view("east-1");
        for (String question : List.of("who", "papers", "time", "cost")) {
            assertTrue(guide.laws().has(question) && !guide.isSaidByBoth(question), question);
        }
        assertTrue(guide.isSaidByBoth("complain"));
        assertFalse(guide.laws().to("who").get(0).isQuotedElsewhere());
        LawAnswer complain = guide.laws().to("complain").get(0);
        assertEquals(LawQuestion.WHO, complain.quotedAt());
        assertTrue(complain.isQuotedElsewhere());
        assertEquals("本地文件写的是向县服务中心投诉。", complain.difference().zh());
        assertEquals(List.of(TimeLabel.OFFICE), guide.laws().labels("time"));
        assertEquals(List.of(AnswerLayer.NATIONAL_READING), guide.laws().layers("cost"));
    }

    @Test
    void whatAnOfficeFilledInIsAskedNoMoreWhereEveryOfficeHas() {
        GuideView guide = view("north-2");
        assertEquals(2, guide.office().ofCounters().size());
        assertEquals(List.of("河口街道"), names(guide.office().to("papers")));
        assertFalse(guide.notStated().contains("fact_telephone"), "both towns have a number");
        assertTrue(guide.notStated().contains("fact_hours"), "one town has not said when it is open");
        assertTrue(guide.notStated().contains("fact_materials"), "one town has said nothing of this item");
        assertEquals(
                List.of("0100-60000011", "0100-60000012"),
                guide.office().answers().get(0).telephones());
    }

    @Test
    void whatHasExpiredIsShownAndAnswersNothing() {
        GuideView guide = view("north-2", new GuideViews(SNAPSHOT, LocalDate.of(2099, 7, 1)));
        assertEquals(List.of("河口街道", "石桥镇"), names(guide.office().ofCounters()));
        assertFalse(guide.office().answers().get(1).current());
        assertTrue(guide.notStated().contains("fact_telephone"));
        GuideView later = view("north-2", new GuideViews(SNAPSHOT, LocalDate.of(2100, 1, 1)));
        assertEquals(1, later.office().to("papers").size());
        assertFalse(AnsweredQuestion.PAPERS.layers(later).contains(AnswerLayer.OFFICE));
        assertTrue(view("north-2", new GuideViews(SNAPSHOT, LocalDate.of(2099, 12, 31)))
                .office()
                .has("papers"));
    }

    @Test
    void howAnItemIsHandledIsSaidWithWhoSaysSo() {
        GuideView guide = view("north-2");
        assertEquals(
                List.of("handling_kind", "handling_review"),
                guide.handling().lines().stream().map(Handling.Line::key).toList());
        assertEquals("河口街道便民服务中心", guide.handling().lines().get(0).office().zh());
        assertEquals("2", guide.handling().lines().get(1).row());
        assertEquals(
                List.of("受理", "送审", "审核通过", "结果已送达"),
                guide.handling().way().stream()
                        .map(action -> action.name().zh())
                        .toList());
        assertEquals(null, guide.unsaidHandling(), "the office has said how long it takes");
        assertEquals("handling_unsaid", view("west-2").unsaidHandling());
        assertEquals("handling_unsaid_kind", view("east-1").unsaidHandling());
        assertEquals(List.of(), view("west-2").handling().way());
    }

    @ParameterizedTest
    @ValueSource(strings = {"east", "west"})
    void aPlaceWhoseOfficesFilledInNothingClaimsNothing(String place) {
        List<Item> items = CATALOG.items()
                .filter(item -> item.jurisdiction().equals(place))
                .toList();
        assertFalse(items.isEmpty());
        for (Item item : items) {
            GuideView guide = view(item.id());
            assertEquals(List.of(), guide.office().answers());
            assertEquals(List.of(), guide.handling().lines());
            for (AnsweredQuestion question : AnsweredQuestion.values()) {
                assertFalse(question.layers(guide).contains(AnswerLayer.OFFICE), item.id());
            }
        }
    }

    private static List<String> names(List<OfficeAnswer> answers) {
        return answers.stream().map(answer -> answer.office().zh()).toList();
    }

    /** By when one must act says nothing of how long the office takes. */
    @Test
    void aDeadlineInLawLeavesOpenHowLongItTakes() {
        GuideView guide = view("north-1");
        assertEquals(List.of(TimeLabel.DEADLINE), guide.laws().labels("time"));
        assertTrue(guide.notStated().contains("fact_duration"));
        assertFalse(view("east-1").notStated().contains("fact_duration"));
    }
}
