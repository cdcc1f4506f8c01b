package org.bianmin.content.national.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as quoted word for word, and as quoted whole. */
class LawTextTest {

    private static final LawText TEXT = new LawText("""
            # 示范法

            ## 第一章 总则

            第一条 甲应当在十日内办理。情况特殊的，可以延长；延长不超过五日。

            乙不收费。

            ## 第二章 附则

            第二条　有下列情形之一的：

            （一）第一条所说的情形；

            （二）其他情形。

            本法自公布之日起施行。
            """);

    @ParameterizedTest
    @CsvSource({
        "1, 甲应当在十日内办理。, true, true",
        "1, 甲应当在 十日内办理。, true, true",
        "1, 甲应当在十日内办理。情况特殊的，可以延长；延长不超过五日。乙不收费。, true, true",
        "1, 甲应当在十日内办理。……乙不收费。, true, true",
        "1, 延长不超过五日。, true, true",
        "1, 甲应当在十日内, true, false",
        "1, 在十日内办理。, true, false",
        "1, 甲应当在十日内办理。……可以延长；, true, false",
        "1, 乙不收费。……甲应当在十日内办理。, false, false",
        "1, 甲应当在五日内办理。, false, false",
        "1, 有下列情形之一的：, false, false",
        "2, 有下列情形之一的：……（二）其他情形。, true, true",
        "2, 第一条所说的情形；, true, false",
        "2, 甲应当在十日内办理。, false, false",
        "3, 甲应当在十日内办理。, false, false"
    })
    void aQuotation(int article, String quote, boolean verbatim, boolean whole) {
        assertEquals(verbatim, TEXT.holds(article, quote));
        assertEquals(whole, TEXT.holdsWhole(article, quote));
    }

    @Test
    void aTextSaysWhatItIsCalledAndWhichArticlesItHas() {
        assertTrue(TEXT.isNamed("示范法"));
        assertFalse(TEXT.isNamed("示范"));
        assertTrue(TEXT.has(2));
        assertFalse(TEXT.has(3));
    }

    @Test
    void nothingIsNoQuotation() {
        assertFalse(TEXT.holds(1, ""));
    }
}
