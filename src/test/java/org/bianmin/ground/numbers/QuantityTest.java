package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.bianmin.ground.text.TypedNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "１２, 12", "'1,200', 1200", "007, 7", "-3, ''", "3.5, ''", "三, ''", "12345678901, ''"})
    void aWholeNumberIsReadAsItIsWritten(String typed, String number) {
        assertEquals(
                number,
                Quantity.whole(TypedNumber.grouped(typed)).map(String::valueOf).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 1200",
        "'￥1,200.50', 1200.50",
        "１２００元, 1200",
        "0.5, 0.5",
        "12.345, ''",
        "-1, ''",
        "'1,20', ''",
        "很多, ''"
    })
    void aSumIsReadAsItIsWritten(String typed, String sum) {
        assertEquals(
                sum,
                Quantity.money(TypedNumber.grouped(typed))
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
    }
}
