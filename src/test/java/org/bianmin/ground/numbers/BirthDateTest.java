package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-3-7",
                "2019-03-07",
                "20190307",
                "2019/3/7",
                "2019.3.7",
                "2019 3 7",
                "2019年3月7日",
                "２０１９年３月７日",
                "2019 年 3 月 7 日",
                "2019—3—7"
            })
    void theWaysInWhichPeopleWriteItAreOneDay(String typed) {
        assertEquals(LocalDate.of(2019, 3, 7), BirthDate.judge(typed, TODAY).value());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-2-29, NO_SUCH_DAY",
        "2019-13-1, NO_SUCH_DAY",
        "2026-11-30, NOT_YET_BORN",
        "1896-11-28, TOO_LONG_AGO",
        "7.3.2019, SHAPE",
        "19-3-7, SHAPE",
        "去年, SHAPE",
        "'', SHAPE"
    })
    void whatCannotBeABirthdayIsRefused(String typed, NumberFault fault) {
        assertEquals(fault, BirthDate.judge(typed, TODAY).fault());
    }
}
