package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 001: the registers and the list of Ding'an. */
@OfPlaces("dingan")
class DinganTest extends PlaceSuite {

    @Override
    String place() {
        return "dingan";
    }

    @Override
    Map<String, Integer> lists() {
        return Map.of("001_2f6bed38a6bb843c", 8);
    }

    @Override
    FactCounts factCounts() {
        return new FactCounts(8, 4, 1, 1);
    }

    @Override
    List<Integer> longerGuides() {
        return List.of(1);
    }

    @Override
    List<String> internal() {
        return List.of();
    }

    @Override
    List<String> direct() {
        return List.of("dingan-2");
    }

    @ParameterizedTest
    @CsvSource({"1, fact_materials fact_duration fact_hours fact_supervision"})
    void whatTheDocumentDoesNotSayOfARow(int row, String keys) {
        assertEquals(List.of(keys.split(" ")), notStated(row));
    }

    @Test
    void whatASourceDoesNotHaveIsNotStated() {
        Item item = item(1);
        assertNull(item.mainItem());
        assertNull(item.codes());
        assertNull(item.type());
        assertTrue(item.levels().isEmpty());
        assertFalse(item.telephones().isEmpty());
    }

    @Test
    void telephonesAreAsGiven() {
        assertEquals(List.of("63830616"), item(8).telephones());
    }

    @Test
    void thereAreTenMainDutiesOfWhichFourHaveANote() {
        JurisdictionRegisters dingan = registers();
        assertEquals(10, dingan.duties().duties().size());
        assertEquals(
                List.of(7, 8, 9, 10),
                dingan.duties().duties().stream()
                        .filter(duty -> duty.note() != null)
                        .map(duty -> duty.number())
                        .toList());
        assertTrue(dingan.duties().footnote().zh().startsWith("社会保险缴费基数核定业务职能从地税移交回社保经办机构"));
        assertTrue(tasks().allMatch(task -> task.number() == null), "source 001 numbers no task");
        assertEquals(
                "对基本医疗保险参保人员在参保统筹地区（参保地）以外的其他统筹地区（就医地）定点医疗机构就医的行为进行结算工作",
                dingan.duties().duties().get(6).tasks().get(0).text().zh());
    }

    @Test
    void thereAreThreeRegimesOfSixParts() {
        assertThreeWholeRegimes();
    }

    @Test
    void onlyDesignatedMedicalInstitutionsHaveNamedProceduresAndTheseAreSeven() {
        assertEquals(
                List.of("designated-medical-institutions 7"),
                registers().regimes().regimes().stream()
                        .filter(regime -> !regime.subprocedures().isEmpty())
                        .map(regime ->
                                regime.id() + " " + regime.subprocedures().size())
                        .toList());
        assertEquals(
                List.of("通过信息系统监控检查程序", "日常巡查程序", "突击检查程序", "专项检查程序", "暗访程序", "监督举报程序", "年度检查程序"),
                registers().regimes().regimes().get(1).subprocedures().stream()
                        .map(subprocedure -> subprocedure.name().zh())
                        .toList());
    }

    @Test
    void anItemFindsTheTaskThatItCarriesOut() {
        assertEquals(
                List.of("3-9"),
                REGISTERS.dutiesOf(item(5)).stream()
                        .map(duty -> duty.task().id())
                        .toList());
    }

    @Test
    void theRegimesSayWhereTheyStand() {
        assertEquals("三、事中事后监管制度", registers().regimes().origin().place());
        assertEquals(
                "001_2f6bed38a6bb843c",
                registers().regimes().origin().document().document());
    }
}
