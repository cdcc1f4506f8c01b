package org.bianmin.content.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes later cannot be said before what comes first. */
class StepOrderTest {

    private static final StepOrder ORDER =
            StepOrder.parse("审核 > 公示+7 > 异议?处理 > 签章 > 拨付").orElseThrow();

    @Test
    void itNamesItsFields() {
        assertEquals(List.of("审核", "公示", "异议", "处理", "签章", "拨付"), ORDER.fields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "审核", "审核 > ", "审核 > 公示+", "审核 > 异议?", "审核 > 公示+7+8", "审核>公示"})
    void whatIsWrittenOtherwiseIsNone(String written) {
        assertEquals(Optional.empty(), StepOrder.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ",
        "审核=2026-10-01, ",
        "审核=2026-10-01 公示=2026-10-01, ",
        "公示=2026-10-01, 公示 审核",
        "审核=2026-10-02 公示=2026-10-01, 公示 审核",
        "审核=甲 公示=2026-10-01 签章=2026-10-09, ",
        "审核=甲 公示=2026-10-01 签章=2026-10-08, 签章 公示",
        "审核=甲 公示=2026-10-01 异议=有, ",
        "审核=甲 公示=2026-10-01 异议=有 签章=2026-10-20, 签章 处理",
        "审核=甲 公示=2026-10-01 异议=有 处理=不成立 签章=2026-10-20, ",
        "审核=甲 公示=2026-10-01 拨付=2026-10-20, 拨付 签章",
        "审核=甲 公示=2026-10-01 签章=有 拨付=2026-10-09, ",
        "审核=甲 公示=2026-10-01 签章=有 拨付=2026-10-08, 拨付 公示"
    })
    void whatComesTooEarlyIsTold(String said, String breach) {
        assertEquals(
                Optional.ofNullable(breach),
                ORDER.breach(values(said)).map(found -> found.field() + " " + found.before()));
    }

    /** A month that is over is no public notice. */
    @ParameterizedTest
    @CsvSource({
        "认定=2026-09-14 代缴=2026-10-14, 代缴 认定",
        "认定=2026-09-14 代缴=2026-10-15, ",
        "认定=2026-01-31 代缴=2026-02-28, 代缴 认定",
        "认定=2026-01-31 代缴=2026-03-01, ",
        "认定=2026-09-14, "
    })
    void whatWaitsForAMonthWaitsUntilItIsOver(String said, String breach) {
        StepOrder month = StepOrder.parse("认定+1月 > 代缴").orElseThrow();
        assertEquals(List.of("认定", "代缴"), month.fields());
        assertEquals(List.of(), month.postings());
        assertEquals(
                Optional.ofNullable(breach),
                month.breach(values(said)).map(found -> found.field() + " " + found.before()));
        assertEquals(Optional.empty(), month.posted(values(said)));
    }

    @ParameterizedTest
    @CsvSource({
        "审核=甲 公示=2026-10-01, 2026-10-08, ",
        "审核=甲 公示=2026-10-01, 2026-10-09, 公示",
        "审核=甲 公示=2026-10-01 异议=有, 2026-10-09, ",
        "审核=甲 公示=2026-10-01 异议=有 处理=不成立, 2026-10-09, 公示",
        "审核=甲 公示=2026-10-01 签章=2026-10-09, 2026-10-09, ",
        "公示=2026-10-01, 2026-10-09, ",
        "审核=甲, 2026-10-09, "
    })
    void aNoticeIsOverWhenItsDaysAreAndNobodyObjects(String said, LocalDate today, String over) {
        assertEquals(Optional.ofNullable(over), ORDER.noticeOver(values(said), today));
    }

    private static Map<String, String> values(String said) {
        Map<String, String> values = new HashMap<>();
        for (String pair : said.isEmpty() ? new String[0] : said.split(" ")) {
            values.put(pair.split("=")[0], pair.split("=")[1]);
        }
        return values;
    }
}
