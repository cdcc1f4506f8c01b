package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.Clause;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.SourceRemark;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 000: the list of Tunchang. */
@OfPlaces("tunchang")
class TunchangTest extends PlaceSuite {

    @Override
    String place() {
        return "tunchang";
    }

    @Override
    Map<String, Integer> lists() {
        return Map.of("000_f8a32259b6e173b0", 18);
    }

    @Override
    FactCounts factCounts() {
        return new FactCounts(11, 4, 1, 2);
    }

    @Override
    List<Integer> longerGuides() {
        return IntStream.rangeClosed(12, 17).boxed().toList();
    }

    @Override
    List<String> internal() {
        return List.of("tunchang-13");
    }

    @Override
    List<String> direct() {
        return List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "12, fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours",
        "1, fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours"
    })
    void whatTheDocumentDoesNotSayOfARow(int row, String keys) {
        assertEquals(List.of(keys.split(" ")), notStated(row));
    }

    @Test
    void straySpacesInCodesAreGoneAndAFaultyCodeIsKeptWithARemark() {
        Item certificate = item(1);
        assertEquals("462023004W0Y", certificate.codes().main());
        assertEquals("462023004W02", certificate.codes().sub());
        Item disputes = item(18);
        assertEquals("46201502W00", disputes.codes().main());
        assertEquals("462015002W00", disputes.codes().sub());
        assertTrue(disputes.sourceRemarks().stream().map(SourceRemark::field).anyMatch("main_code"::equals));
    }

    @Test
    void rows1And2KeepTheirOwnOrderOfIssueAndCancellation() {
        assertEquals("《独生子女父母光荣证》核发", item(1).name().zh());
        assertEquals("《独生子女父母光荣证》废证", item(2).name().zh());
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 3", "3, 4", "4, 1", "8, 3", "12, 7", "13, 8", "14, 7", "15, 8", "16, 4", "17, 1", "18, 1"})
    void supervisionIsSplitIntoItsClauses(int row, int clauses) {
        List<Clause> supervision = item(row).supervision();
        assertEquals(clauses, supervision.size());
        if (row != 16) {
            assertEquals(
                    IntStream.rangeClosed(1, clauses).boxed().toList(),
                    supervision.stream().map(Clause::number).toList());
        }
    }

    @Test
    void fourItemsAreUnderMonthlySampling() {
        assertEquals(
                List.of("tunchang-12", "tunchang-13", "tunchang-14", "tunchang-15"),
                samplings().stream().map(control -> control.item().id()).toList());
        for (SamplingControl control : samplings()) {
            assertTrue(control.basis().words().contains("上月不少于"), control.id());
            assertEquals(5, control.ratePercent());
        }
    }

    private static List<SamplingControl> samplings() {
        return CONTENT.controls().samplings().stream()
                .filter(control -> control.item().jurisdiction().equals("tunchang"))
                .toList();
    }

    /** Row 18 has a main code of 11 characters; it is kept, and its remark makes it a warning. */
    @Test
    void theFaultyCodeOfRow18IsWarnedOf() {
        assertEquals(
                List.of("编码「46201502W00」有 11 个字符，应为 12 个。"),
                CONTENT.report().warnings().stream()
                        .filter(problem -> problem.rule().equals("code-structure"))
                        .filter(problem -> problem.file().startsWith("jurisdictions/tunchang/"))
                        .map(problem -> problem.message().zh())
                        .toList());
    }

    @Test
    void itComplainsThroughTheChannelsThatAClauseNames() {
        assertEquals(1, complaintChannels(1));
        assertEquals(0, complaintChannels(12));
        String words =
                GUIDES.channels(item(2), Channel.Purpose.COMPLAIN).get(0).text().zh();
        assertTrue(item(2).supervision().stream()
                .anyMatch(clause -> clause.text().zh().contains(words)));
    }

    @Test
    void itHasNoRegisterButItsList() {
        JurisdictionRegisters registers = registers();
        assertNull(registers.duties());
        assertNull(registers.boundaries());
        assertNull(registers.regimes());
        assertNull(registers.handbook());
        assertEquals(
                List.of("000_f8a32259b6e173b0"),
                registers.documents().stream()
                        .map(document -> document.document())
                        .toList());
        assertEquals(List.of(), REGISTERS.dutiesOf(item(1)));
    }

    @Test
    @OfPlaces({"tunchang", "jiyuan"})
    void aRowIsRelatedToThoseOfJiyuan() {
        assertEquals(
                List.of("jiyuan-91", "jiyuan-92"),
                GUIDES.related(item(4)).stream()
                        .map(Item::id)
                        .filter(id -> id.startsWith("jiyuan"))
                        .toList());
    }
}
