package org.bianmin.content.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "10, 第十条",
        "12, 第十二条",
        "20, 第二十条",
        "99, 第九十九条",
        "100, 第一百条",
        "101, 第一百零一条",
        "110, 第一百一十条",
        "115, 第一百一十五条",
        "1000, 第一千条",
        "1001, 第一千零一条",
        "1012, 第一千零一十二条",
        "1106, 第一千一百零六条",
        "1260, 第一千二百六十条",
        "9999, 第九千九百九十九条"
    })
    void isWrittenAsInALaw(int article, String words) {
        assertEquals(words, ArticleNumber.zh(article));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void noArticleHasSuchANumber(int article) {
        assertThrows(IllegalArgumentException.class, () -> ArticleNumber.zh(article));
    }

    @Test
    void aReaderCitesItInBothLanguages() {
        LawBinding binding =
                new LawBinding(null, 12, null, null, null, true, null, java.util.List.of(), null, java.util.Map.of());
        assertEquals("第十二条", binding.articleName().zh());
        assertEquals("Article 12", binding.articleName().en());
    }
}
