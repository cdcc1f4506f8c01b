package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.Way;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.Sentence;
import org.bianmin.content.register.Step;
import org.bianmin.content.register.Task;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 002: the registers and the list of Yazhou. */
@OfPlaces("yazhou")
class YazhouTest extends PlaceSuite {

    @Override
    String place() {
        return "yazhou";
    }

    @Override
    Map<String, Integer> lists() {
        return Map.of("002_e4eb3fe99402b00b", 26);
    }

    @Override
    FactCounts factCounts() {
        return new FactCounts(13, 11, 5, 4);
    }

    @Override
    List<Integer> longerGuides() {
        return IntStream.rangeClosed(7, 17).boxed().toList();
    }

    @Override
    List<String> internal() {
        return List.of("yazhou-15");
    }

    @Override
    List<String> direct() {
        return List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "10, fact_materials ask_steps fact_cost fact_hours fact_supervision",
        "9, fact_materials fact_duration fact_cost fact_hours",
        "17, ask_audience ask_steps fact_duration fact_cost fact_hours fact_supervision"
    })
    void whatTheDocumentDoesNotSayOfARow(int row, String keys) {
        assertEquals(List.of(keys.split(" ")), notStated(row));
    }

    @Test
    void telephonesAreAsGiven() {
        assertEquals(List.of("88841772", "88841928"), item(10).telephones());
        assertEquals(List.of("88841728", "88841772", "88841928"), item(17).telephones());
    }

    @Test
    void aSocialSecurityCardIsAppliedForInThreeWays() {
        List<Way> ways = GUIDES.facts(item(17)).materials();
        assertEquals(
                List.of("单位集中申领", "个人申领", "代理申领"),
                ways.stream().map(way -> way.name().zh()).toList());
        assertEquals(
                List.of("本人有效身份证件", "一寸白底深衣免冠照片"),
                ways.get(1).materials().stream().map(paper -> paper.text().zh()).toList());
    }

    @Test
    void everyFactIsVerbatimInItsRow() {
        Item card = item(17);
        String content = card.content().zh();
        GUIDES.facts(card).materials().stream()
                .flatMap(way -> way.materials().stream())
                .forEach(paper -> assertTrue(
                        content.contains(paper.text().zh()), paper.text().zh()));
    }

    @Test
    void theGeneralGuideIsAboutAMatter() {
        assertEquals(
                List.of("land-acquired-subsidy"),
                GUIDES.general("yazhou").stream().map(GuideText::about).toList());
    }

    @Test
    @OfPlaces({"yazhou", "yeji"})
    void whatOnlyYejiNamesIsRelatedBothWays() {
        assertTrue(GUIDES.related(CATALOG.item("yeji-16").orElseThrow()).contains(item(17)));
    }

    @Test
    void thereAreSevenMainDutiesAnd46NumberedTasks() {
        JurisdictionRegisters yazhou = registers();
        assertEquals(7, yazhou.duties().duties().size());
        assertEquals(46, yazhou.duties().taskCount());
        assertEquals(
                IntStream.rangeClosed(1, 46).boxed().toList(),
                tasks().map(Task::number).toList());
        assertEquals(
                List.of("社保卡办理、发放、咨询"),
                tasks().filter(task -> Objects.equals(task.number(), 23))
                        .map(task -> task.text().zh())
                        .toList());
    }

    @Test
    void thereAreTwoBoundaryMattersWithTwoAndFiveShares() {
        List<BoundaryMatter> matters = registers().boundaries().matters();
        assertEquals(
                List.of("fee-collection 2 3 2", "land-acquired-subsidy 5 9 2"),
                matters.stream()
                        .map(matter -> matter.id() + " " + matter.shares().size() + " "
                                + matter.steps().size() + " " + matter.bases().size())
                        .toList());
        assertEquals(
                List.of("区人社局", "市社保中心", "市资规局", "区农业农村局", "市财政局"),
                matters.get(1).shares().stream()
                        .map(share -> share.department().zh())
                        .toList());
    }

    @Test
    void theSubsidyHasTwoPublicNoticesOfSevenDays() {
        List<Step> steps = registers().boundaries().matters().get(1).steps();
        assertEquals(
                List.of("3 村（社区） 7", "6 区人社局 7"),
                steps.stream()
                        .filter(step -> step.publicNoticeDays() != null)
                        .map(step -> step.number() + " " + step.who().get(0).zh() + " " + step.publicNoticeDays())
                        .toList());
    }

    @Test
    void aWorkedCaseCutAtItsStepsIsStillTheWholeCase() {
        for (BoundaryMatter matter : registers().boundaries().matters()) {
            List<Sentence> sentences = matter.sentences();
            assertEquals(
                    matter.workedCase().zh(),
                    sentences.stream().map(Sentence::zh).collect(Collectors.joining()));
            assertEquals(
                    matter.steps(),
                    sentences.stream()
                            .map(Sentence::step)
                            .filter(Objects::nonNull)
                            .toList());
        }
        assertEquals(
                "对缴费补贴明细表公示7天公示无异议后并报送市资规局签章确认",
                registers().boundaries().matters().get(1).sentences().stream()
                        .filter(sentence ->
                                sentence.step() != null && sentence.step().number() == 6)
                        .findFirst()
                        .orElseThrow()
                        .zh());
    }

    @Test
    void thereAreThreeRegimesOfSixParts() {
        assertThreeWholeRegimes();
    }

    @Test
    void anItemFindsTheTasksItCarriesOutAndTheRegimesAndMattersItBelongsTo() {
        Item certification = item(9);
        assertEquals(
                List.of(21),
                REGISTERS.dutiesOf(certification).stream()
                        .map(duty -> duty.task().number())
                        .toList());
        assertEquals(
                List.of(3),
                REGISTERS.dutiesOf(certification).stream()
                        .map(duty -> duty.duty().number())
                        .toList());
        assertEquals(
                List.of("fund-risk"),
                REGISTERS.regimesOf(certification).stream().map(Regime::id).toList());
        assertEquals(List.of(), REGISTERS.mattersOf(certification));
        Item backPayment = item(13);
        assertEquals(
                List.of("fee-collection"),
                REGISTERS.mattersOf(backPayment).stream()
                        .map(BoundaryMatter::id)
                        .toList());
    }
}
