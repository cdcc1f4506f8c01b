package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bianmin.ground.text.TypedNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-3-7, 2026-03-07",
        "２０２６年３月７日, 2026-03-07",
        "2026 / 03 / 07, 2026-03-07",
        "20260307, 2026-03-07",
        "2024-2-29, 2024-02-29",
        "2026-2-29, ''",
        "2026-13-1, ''",
        "7-3-2026, ''",
        "1026-3-7, ''",
        "明天, ''"
    })
    void aDayIsReadAsItIsWritten(String typed, String day) {
        assertEquals(
                day,
                TypedDate.day(TypedNumber.grouped(typed)).map(Object::toString).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2026-3, 2026-03", "２０２６年１２月, 2026-12", "202603, 2026-03", "2026-13, ''", "2026, ''", "2026-3-7, ''"})
    void aMonthIsReadAsItIsWritten(String typed, String month) {
        assertEquals(
                month,
                TypedDate.month(TypedNumber.grouped(typed))
                        .map(Object::toString)
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026", "２０２６年, 2026", "26, ''", "1850, ''", "2026-3, ''"})
    void aYearIsReadAsItIsWritten(String typed, String year) {
        assertEquals(
                year,
                TypedDate.year(TypedNumber.grouped(typed)).map(Object::toString).orElse(""));
    }
}
