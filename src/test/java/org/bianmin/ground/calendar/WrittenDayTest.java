package org.bianmin.ground.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @Test
    void aDayIsTaken() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), WrittenDay.of("2026-11-30"));
    }

    /** A year far away is a slip, and more than a database holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "下周一", "2026-02-30", "2026-1-1", "+999999999-12-31", "0001-01-01", "20261130", "9999-12-31"})
    void whatIsNoDayIsNot(String written) {
        assertEquals(Optional.empty(), WrittenDay.of(written));
    }
}
