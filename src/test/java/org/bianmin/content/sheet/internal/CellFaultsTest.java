package org.bianmin.content.sheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.sheet.Grid;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.RoundTripTest;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.content.sheet.SpreadsheetImport;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do to cells on their way is told cell by cell, and what cannot be seen changes nothing. */
class CellFaultsTest {

    private static final ContentFolder CONTENT = Content.real();
    private static final CellPosition PLACE = new CellPosition(2, 2, "名称");

    private final ListFile tunchang = RoundTripTest.list(CONTENT, "tunchang");
    private final Grid sheet = RoundTripTest.exported(CONTENT, tunchang);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!",
                "#N/A",
                "#NAME?",
                "#VALUE!",
                "#DIV/0!",
                "#NUM!",
                "#NULL!",
                "#SPILL!",
                "########",
                "4.62014E+11",
                "2026/1/2",
                "2026-01-02",
                "2026/1/2 0:00",
                "1/2/2026",
                "1月2日",
                "2026年1月2日",
                "2-Jan",
                "Jan-26",
                "核发\uFFFD",
                "??生子女",
                "登记\u0000",
                "登记\u0007",
                "登记\uE863"
            })
    void anErrorWithOtherWordsForTheSameCellIsNone(String value) {
        assertEquals(
                List.of(true),
                CellFaults.of(value, PLACE).stream().map(SheetProblem::isError).toList(),
                value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"登记\u2F64", "独?子女", "\uF900车"})
    void aWarning(String value) {
        assertEquals(
                List.of(false),
                CellFaults.of(value, PLACE).stream().map(SheetProblem::isError).toList(),
                value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "462023004W0Y",
                "00201410400Y",
                "63830446 63830447",
                "《独生子女父母光荣证》核发",
                "个人凭身份证登录。\n查询缴费。",
                "#1 号窗口",
                "What? Where?",
                "2026 年 1 月 2 日前办理",
                "𠮷林",
                "12345",
                ""
            })
    void aSoundCell(String value) {
        assertEquals(List.of(), CellFaults.of(value, PLACE), value);
    }

    @Test
    void errorValuesAndDatesAreErrorsOfTheirCells() {
        sheet.set(2, "name_zh", "#NAME?")
                .set(3, "sub_code", "#REF!")
                .set(4, "sub_code", "########")
                .set(5, "main_code", "#N/A")
                .set(6, "sub_code", "2026/1/2");
        assertEquals(
                List.of("2 name_zh true", "3 sub_code true", "4 sub_code true", "5 main_code true", "6 sub_code true"),
                told());
    }

    @Test
    void lostCharactersAreErrorsAndInvisibleOnesChangeNothing() {
        sheet.set(2, "name_zh", "《独生子女父母光荣证》核发\uFFFD")
                .set(3, "name_zh", "??生子女父母光荣证》废证")
                .set(4, "name_zh", "\uE863村独生子女领证户")
                .set(5, "name_zh", sheet.get(5, "name_zh") + "\u2F64")
                .set(6, "name_zh", sheet.get(6, "name_zh") + "\u200B")
                .set(7, "name_zh", "\u00A0" + sheet.get(7, "name_zh") + "\u00A0");
        assertEquals(List.of("2 name_zh true", "3 name_zh true", "4 name_zh true", "5 name_zh false"), told());
        assertEquals(4, plan().changes().size());
        assertEquals(14, plan().unchanged());
        assertEquals(
                "请改为「用」。",
                plan().problems().stream()
                        .filter(problem -> !problem.isError())
                        .map(problem -> problem.remedy().zh())
                        .findFirst()
                        .orElseThrow());
    }

    /** Row, column and whether it is an error, in the order of the sheet. */
    private List<String> told() {
        return plan().problems().stream()
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .map(problem -> problem.place().row() + " "
                        + problem.place().words().replaceFirst(".* ", "") + " " + problem.isError())
                .toList();
    }

    private ImportPlan plan() {
        return new SpreadsheetImport(CONTENT).plan(tunchang, sheet.saved());
    }
}
