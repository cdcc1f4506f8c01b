package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void aNumberIsFoundAgainHoweverItIsTyped() {
        CaseNumber number = CaseNumber.of("TC", DAY, 7);
        assertTrue(number.value().matches("TC-20261121-0007-\\d"));
        String compact = number.value().replace("-", "").toLowerCase(java.util.Locale.ROOT);
        assertEquals(Optional.of(number), CaseNumber.parse(" " + compact.substring(0, 5) + " " + compact.substring(5)));
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String number = CaseNumber.of("TC", DAY, 7).value();
        for (int i = 3; i < number.length(); i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (number.charAt(i) != '-' && number.charAt(i) != wrong) {
                    String misheard = number.substring(0, i) + wrong + number.substring(i + 1);
                    assertTrue(CaseNumber.parse(misheard).isEmpty(), misheard);
                }
            }
        }
    }

    @Test
    void aDayMayHaveMoreThan9999Cases() {
        CaseNumber number = CaseNumber.of("TC", DAY, 12_345);
        assertEquals(Optional.of(number), CaseNumber.parse(number.value()));
    }
}
