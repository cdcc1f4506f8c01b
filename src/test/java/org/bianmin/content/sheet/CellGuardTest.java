package org.bianmin.content.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+86 0898",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "'=1+1",
                "''=1+1",
                "=first\nsecond",
                "002014104002",
                "462014056000",
                "462014E05",
                "'002014104002"
            })
    void whatAProgramWouldTakeForSomethingElseGetsAnApostropheThatTheImportTakesAway(String cell) {
        assertEquals("'" + cell, CellGuard.guard(cell));
        assertEquals(cell, CellGuard.unguard(CellGuard.guard(cell)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "'tis",
                "O'Neill",
                "1",
                "63822875",
                "88841772 88841928",
                "462023004W0Y",
                "（=）",
                "a=b",
                "'=’"
            })
    void whateverElseStandsInACellComesBackAsItWas(String cell) {
        assertEquals(cell, CellGuard.unguard(CellGuard.guard(cell)));
    }

    @Test
    void anOrdinaryCellIsLeftAlone() {
        assertEquals("县卫健委", CellGuard.guard("县卫健委"));
        assertEquals("'tis", CellGuard.guard("'tis"));
        assertEquals("63822875", CellGuard.guard("63822875"));
        assertEquals("'tis", CellGuard.unguard("'tis"));
    }

    @Test
    void aShortenedNumberIsKnown() {
        assertTrue(CellGuard.isShortenedNumber("4.62014E+11"));
        assertTrue(CellGuard.isShortenedNumber("2E+09"));
        assertFalse(CellGuard.isShortenedNumber("462014E05"));
        assertFalse(CellGuard.isShortenedNumber("462014056000"));
    }
}
