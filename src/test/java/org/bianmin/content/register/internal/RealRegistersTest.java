package org.bianmin.content.register.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.ChecklistPoint;
import org.bianmin.content.register.Handbook;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.RegimePart;
import org.bianmin.content.register.Registers;
import org.bianmin.content.register.RegistersReader;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.SectionKind;
import org.bianmin.content.register.Sentence;
import org.bianmin.content.register.Step;
import org.bianmin.content.register.Task;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the transcribed registers to what the source documents are known to contain. */
class RealRegistersTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());
    private static final Registers REGISTERS = RegistersReader.read(Content.real(), CATALOG);

    @Test
    void dinganHasTenMainDutiesOfWhichFourHaveANote() {
        JurisdictionRegisters dingan = of("dingan");
        assertEquals(10, dingan.duties().duties().size());
        assertEquals(
                List.of(7, 8, 9, 10),
                dingan.duties().duties().stream()
                        .filter(duty -> duty.note() != null)
                        .map(duty -> duty.number())
                        .toList());
        assertTrue(dingan.duties().footnote().zh().startsWith("社会保险缴费基数核定业务职能从地税移交回社保经办机构"));
        assertTrue(tasks(dingan).allMatch(task -> task.number() == null), "source 001 numbers no task");
        assertEquals(
                "对基本医疗保险参保人员在参保统筹地区（参保地）以外的其他统筹地区（就医地）定点医疗机构就医的行为进行结算工作",
                dingan.duties().duties().get(6).tasks().get(0).text().zh());
    }

    @Test
    void yazhouHasSevenMainDutiesAnd46NumberedTasks() {
        JurisdictionRegisters yazhou = of("yazhou");
        assertEquals(7, yazhou.duties().duties().size());
        assertEquals(46, yazhou.duties().taskCount());
        assertEquals(
                IntStream.rangeClosed(1, 46).boxed().toList(),
                tasks(yazhou).map(Task::number).toList());
        assertEquals(
                List.of("社保卡办理、发放、咨询"),
                tasks(yazhou)
                        .filter(task -> Objects.equals(task.number(), 23))
                        .map(task -> task.text().zh())
                        .toList());
    }

    @Test
    void yazhouHasTwoBoundaryMattersWithTwoAndFiveShares() {
        List<BoundaryMatter> matters = of("yazhou").boundaries().matters();
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
        List<Step> steps = of("yazhou").boundaries().matters().get(1).steps();
        assertEquals(
                List.of("3 村（社区） 7", "6 区人社局 7"),
                steps.stream()
                        .filter(step -> step.publicNoticeDays() != null)
                        .map(step -> step.number() + " " + step.who().get(0).zh() + " " + step.publicNoticeDays())
                        .toList());
    }

    @Test
    void aWorkedCaseCutAtItsStepsIsStillTheWholeCase() {
        for (BoundaryMatter matter : of("yazhou").boundaries().matters()) {
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
                of("yazhou").boundaries().matters().get(1).sentences().stream()
                        .filter(sentence ->
                                sentence.step() != null && sentence.step().number() == 6)
                        .findFirst()
                        .orElseThrow()
                        .zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dingan", "yazhou"})
    void thereAreThreeRegimesOfSixParts(String jurisdiction) {
        List<Regime> regimes = of(jurisdiction).regimes().regimes();
        assertEquals(3, regimes.size());
        for (Regime regime : regimes) {
            for (RegimePart part : RegimePart.values()) {
                assertFalse(regime.points(part).isEmpty(), regime.id() + " " + part);
            }
        }
    }

    @Test
    void onlyDesignatedMedicalInstitutionsHaveNamedProceduresAndTheseAreSeven() {
        assertEquals(
                List.of("designated-medical-institutions 7"),
                REGISTERS.all().stream()
                        .filter(one -> one.regimes() != null)
                        .flatMap(one -> one.regimes().regimes().stream())
                        .filter(regime -> !regime.subprocedures().isEmpty())
                        .map(regime ->
                                regime.id() + " " + regime.subprocedures().size())
                        .toList());
        assertEquals(
                List.of("通过信息系统监控检查程序", "日常巡查程序", "突击检查程序", "专项检查程序", "暗访程序", "监督举报程序", "年度检查程序"),
                of("dingan").regimes().regimes().get(1).subprocedures().stream()
                        .map(subprocedure -> subprocedure.name().zh())
                        .toList());
    }

    @Test
    void jiyuansHandbookHasFiveCaseKindsAndThreeNotices() {
        Handbook handbook = of("jiyuan").handbook();
        assertEquals(7, handbook.chapters().size());
        assertEquals(
                List.of("即办件", "承诺件", "联办件", "上报件", "退办件"),
                handbook.caseKinds().stream()
                        .map(section -> section.title().zh())
                        .toList());
        assertEquals(
                List.of("受理通知书", "补齐补正通知书", "不予受理告知书"),
                handbook.notices().stream().map(section -> section.title().zh()).toList());
        assertEquals("济政办〔2022〕7号", handbook.number());
        for (SectionKind kind : SectionKind.values()) {
            assertFalse(handbook.sections(kind).isEmpty(), kind::code);
        }
    }

    /** Only where the section says 鼓励, and each such section has something that is marked. */
    @Test
    void whatIsOnlyEncouragedIsMarked() {
        List<Section> sections = of("jiyuan").handbook().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .toList();
        assertEquals(
                sections.stream()
                        .filter(section -> section.text().zh().contains("鼓励"))
                        .map(Section::id)
                        .toList(),
                sections.stream()
                        .filter(section -> section.checks().stream().anyMatch(ChecklistPoint::encouraged))
                        .map(Section::id)
                        .toList());
        assertEquals(
                9,
                sections.stream()
                        .flatMap(section -> section.checks().stream())
                        .filter(ChecklistPoint::encouraged)
                        .count());
    }

    /** A point to tick off is made of its section's words, and of nothing else. */
    @Test
    void aPointOfAChecklistStandsInItsSection() {
        List<String> strange = of("jiyuan").handbook().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.checks().stream()
                        .filter(check ->
                                !section.text().zh().contains(check.text().zh()))
                        .map(check -> section.id() + ": " + check.text().zh()))
                .toList();
        assertEquals(List.of(), strange);
    }

    @Test
    void anItemFindsTheTasksItCarriesOutAndTheRegimesAndMattersItBelongsTo() {
        Item certification = CATALOG.item("yazhou-9").orElseThrow();
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
        Item backPayment = CATALOG.item("yazhou-13").orElseThrow();
        assertEquals(
                List.of("fee-collection"),
                REGISTERS.mattersOf(backPayment).stream()
                        .map(BoundaryMatter::id)
                        .toList());
        assertEquals(
                List.of("3-9"),
                REGISTERS.dutiesOf(CATALOG.item("dingan-5").orElseThrow()).stream()
                        .map(duty -> duty.task().id())
                        .toList());
        assertEquals(List.of(), REGISTERS.dutiesOf(CATALOG.item("tunchang-1").orElseThrow()));
    }

    @Test
    void aJurisdictionHasOnlyTheRegistersOfItsSource() {
        JurisdictionRegisters tunchang = of("tunchang");
        assertNull(tunchang.duties());
        assertNull(tunchang.boundaries());
        assertNull(tunchang.regimes());
        assertNull(tunchang.handbook());
        assertEquals(
                List.of("000_f8a32259b6e173b0"),
                tunchang.documents().stream()
                        .map(document -> document.document())
                        .toList());
        assertEquals("三、事中事后监管制度", of("dingan").regimes().origin().place());
        assertEquals(
                "001_2f6bed38a6bb843c",
                of("dingan").regimes().origin().document().document());
    }

    private static JurisdictionRegisters of(String id) {
        Jurisdiction jurisdiction = CATALOG.jurisdiction(id).orElseThrow();
        return REGISTERS.of(jurisdiction);
    }

    private static Stream<Task> tasks(JurisdictionRegisters registers) {
        return registers.duties().duties().stream().flatMap(duty -> duty.tasks().stream());
    }
}
