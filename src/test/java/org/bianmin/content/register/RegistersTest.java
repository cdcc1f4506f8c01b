package org.bianmin.content.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;

/** What the registers know of each other and of the items. */
class RegistersTest {

    private static final Registers REGISTERS = RegistersReader.read(Content.fixture(), Fixture.CATALOG);

    @Test
    void aWorkedCaseCutAtItsStepsIsStillTheWholeCase() {
        BoundaryMatter matter = of("east").boundaries().matters().get(0);
        List<Sentence> sentences = matter.sentences();
        assertEquals(
                matter.workedCase().zh(), sentences.stream().map(Sentence::zh).collect(Collectors.joining()));
        assertEquals(
                matter.steps(),
                sentences.stream().map(Sentence::step).filter(Objects::nonNull).toList());
        assertEquals(
                List.of("1 村 7", "3 县服务中心 7"),
                matter.steps().stream()
                        .filter(step -> step.publicNoticeDays() != null)
                        .map(step -> step.number() + " " + step.who().get(0).zh() + " " + step.publicNoticeDays())
                        .toList());
    }

    @Test
    void anItemFindsTheTasksItCarriesOutAndTheRegimesAndMattersItBelongsTo() {
        var card = Fixture.item("east-5");
        assertEquals(
                List.of("1-1"),
                REGISTERS.dutiesOf(card).stream().map(duty -> duty.task().id()).toList());
        assertEquals(
                List.of("fund"),
                REGISTERS.regimesOf(card).stream().map(Regime::id).toList());
        assertEquals(
                List.of("subsidy"),
                REGISTERS.mattersOf(card).stream().map(BoundaryMatter::id).toList());
        assertEquals(List.of(), REGISTERS.dutiesOf(Fixture.item("east-1")));
    }

    @Test
    void aHandbookHasItsSectionsByKind() {
        Handbook handbook = of("north").handbook();
        assertEquals(
                List.of("即办件", "承诺件"),
                handbook.caseKinds().stream()
                        .map(section -> section.title().zh())
                        .toList());
        assertEquals("北政办〔2025〕7号", handbook.number());
        for (SectionKind kind : SectionKind.values()) {
            assertFalse(handbook.sections(kind).isEmpty(), kind::code);
        }
    }

    @Test
    void aJurisdictionHasOnlyTheRegistersOfItsSource() {
        JurisdictionRegisters west = of("west");
        assertNull(west.duties());
        assertNull(west.boundaries());
        assertNull(west.regimes());
        assertNull(west.handbook());
        assertEquals("三、监管制度", of("east").regimes().origin().place());
        assertEquals("east-document", of("east").regimes().origin().document().document());
    }

    private static JurisdictionRegisters of(String place) {
        return REGISTERS.of(Fixture.CATALOG.jurisdiction(place).orElseThrow());
    }
}
