package org.bianmin.domain.supervision.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "19, 1", "20, 1", "21, 2", "40, 2", "41, 3", "100, 5", "101, 6", "1000, 50"})
    void fivePerCentIsRoundedUpAndAtLeastOne(int frame, int drawn) {
        assertEquals(drawn, new SampleSize(5, 1).of(frame));
    }

    @Test
    void theShareNeverFallsBelowTheRate() {
        for (int rate = 1; rate <= 100; rate++) {
            for (int frame = 1; frame <= 300; frame++) {
                int drawn = new SampleSize(rate, 1).of(frame);
                assertTrue(drawn * 100 >= frame * rate && drawn <= frame, rate + " % of " + frame);
            }
        }
    }

    @Test
    void aMinimumAboveTheFrameTakesAll() {
        assertEquals(3, new SampleSize(5, 10).of(3));
    }

    @Test
    void aRateOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(101, 1));
    }
}
