package org.bianmin.content.lint.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

    @ParameterizedTest
    @CsvSource({
        "自用工之日起30日内, 30",
        "公示7天公示无异议后, 7",
        "在十五个工作日内办结, 15",
        "二十日内, 20",
        "两个工作日, 2",
        "十天, 10",
        "2022年6月6日起5个工作日内, 5",
        "应当自成立之日起三十内, -1",
        "每年定期, -1",
        "2022年6月6日, -1"
    })
    void findsThePeriod(String sentence, int days) {
        assertEquals(days, DayCount.in(sentence).orElse(-1));
    }
}
