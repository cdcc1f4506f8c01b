package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_CARD, 110101 20000229 8036, RESIDENT_CARD, 110101200002298036",
        "RESIDENT_CARD, 911840199003078032, PERMANENT_RESIDENT_CARD, 911840199003078032",
        "RESIDENCE_PERMIT, 830000199003078037, RESIDENCE_PERMIT, 830000199003078037",
        "PERMANENT_RESIDENT_CARD, usa 1101 90030701, PERMANENT_RESIDENT_CARD, USA110190030701",
        "PERMANENT_RESIDENT_CARD, 911840199003078032, PERMANENT_RESIDENT_CARD, 911840199003078032",
        "PASSPORT, ｅ１２３４５６７８, PASSPORT, E12345678",
        "PASSPORT, c01x00t47, PASSPORT, C01X00T47",
        "HONG_KONG_MACAU_PERMIT, h01234567, HONG_KONG_MACAU_PERMIT, H01234567",
        "HONG_KONG_MACAU_PERMIT, M 01234567 01, HONG_KONG_MACAU_PERMIT, M0123456701",
        "HONG_KONG_MACAU_PERMIT, HA0123456, HONG_KONG_MACAU_PERMIT, HA0123456",
        "TAIWAN_PERMIT, 01234567, TAIWAN_PERMIT, 01234567",
        "TAIWAN_PERMIT, 0123456789b, TAIWAN_PERMIT, 0123456789B",
    })
    void eachDocumentHasARuleOfItsOwn(DocumentKind chosen, String typed, DocumentKind kind, String number) {
        assertEquals(
                Optional.of(new DocumentNumber(kind, number)),
                DocumentNumber.judge(chosen, typed, TODAY).accepted());
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_CARD, E12345678, SHAPE",
        "RESIDENCE_PERMIT, 110101209903078031, NOT_YET_BORN",
        "PERMANENT_RESIDENT_CARD, US1101900307011, SHAPE",
        "PERMANENT_RESIDENT_CARD, 911840209903078035, NOT_YET_BORN",
        "PASSPORT, ABCDEFGH, SHAPE",
        "PASSPORT, E1234567890, SHAPE",
        "PASSPORT, E12*45678, SHAPE",
        "PASSPORT, 1234, SHAPE",
        "HONG_KONG_MACAU_PERMIT, A01234567, SHAPE",
        "HONG_KONG_MACAU_PERMIT, H0123456, SHAPE",
        "HONG_KONG_MACAU_PERMIT, HB0123456, SHAPE",
        "TAIWAN_PERMIT, 0123456, SHAPE",
        "TAIWAN_PERMIT, T0123456, SHAPE",
    })
    void andRefusesWhatItCannotCarry(DocumentKind chosen, String typed, NumberFault fault) {
        assertEquals(fault, DocumentNumber.judge(chosen, typed, TODAY).fault());
    }

    @Test
    void aPersonWithoutADocumentHasNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> DocumentNumber.judge(DocumentKind.NONE, "1", TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundAgainByItsCode(DocumentKind kind) {
        assertEquals(Optional.of(kind), DocumentKind.of(kind.code()));
    }
}
