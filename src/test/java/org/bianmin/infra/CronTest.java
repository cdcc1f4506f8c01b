package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 2 1 * *      | cron(30 2 1 * ? *)      | *-*-01 02:30:00
            0 6 * * *       | cron(0 6 * * ? *)       | *-*-* 06:00:00
            0 6 * * *       | cron(0 6 ? * * *)       | *-*-* 06:00:00
            15 7 * * 1-5    | cron(15 7 ? * 2-6 *)    | Mon..Fri *-*-* 07:15:00
            0 0 * * 0       | cron(0 0 ? * 1 *)       | Sun *-*-* 00:00:00
            0 0 * * 7       | cron(0 0 ? * 1 *)       | Sun *-*-* 00:00:00
            */20 8-17 * * * | cron(0/20 8-17 * * ? *) | *-*-* 08..17:00/20:00
            0 3 1 1,7 *     | cron(0 3 1 1,7 ? *)     | *-01,07-01 03:00:00
            """)
    void notationsMeanTheSame(String unix, String eventBridge, String calendar) {
        assertEquals(Cron.unix(unix), Cron.eventBridge(eventBridge));
        assertEquals(Cron.unix(unix), Cron.calendar(calendar));
    }

    @Test
    void aWeekdayIsNotTheSameNumberEverywhere() {
        assertNotEquals(Cron.unix("0 0 * * 1"), Cron.eventBridge("cron(0 0 ? * 1 *)"));
    }

    @ParameterizedTest
    @CsvSource({"0 0 1 * 1", "60 0 * * *", "0 0 0 * *", "0 0 * *"})
    void whatNoOtherSchedulerTakesIsRefused(String unix) {
        assertThrows(IllegalArgumentException.class, () -> Cron.unix(unix));
    }

    @ParameterizedTest
    @CsvSource({"cron(0 0 * * * *)", "cron(0 0 ? * ? *)", "cron(0 0 1 * ? 2030)", "rate(1 day)"})
    void whatEventBridgeRefusesIsRefused(String expression) {
        assertThrows(IllegalArgumentException.class, () -> Cron.eventBridge(expression));
    }
}
