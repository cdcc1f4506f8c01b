package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", "138-1234-5678", "+8613812345678", "0086 138 1234 5678"})
    void theWaysInWhichPeopleWriteItAreOneNumber(String typed) {
        assertEquals(Optional.of(new MobileNumber("13812345678")), MobileNumber.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12812345678", "1381234567", "138123456789", "63822875", "１３８１２３４５６７８"})
    void anythingElseIsRefused(String typed) {
        assertTrue(MobileNumber.parse(typed).isEmpty());
    }
}
