package org.bianmin.doors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void whatFitsStaysOnOneLine() {
        assertEquals(List.of("市社保中心"), TextLines.of("市社保中心", 20));
        assertEquals(List.of("City Finance Bureau"), TextLines.of("City Finance Bureau", 20));
    }

    @Test
    void chineseBreaksAnywhereAndEnglishBetweenWords() {
        assertEquals(List.of("区城乡居民", "基本养老"), TextLines.of("区城乡居民基本养老", 5));
        List<String> lines = TextLines.of("District Human Resources and Social Security Bureau", 14);
        assertEquals("District Human Resources and Social Security Bureau", String.join(" ", lines));
        assertTrue(lines.size() > 1);
        assertTrue(lines.stream().allMatch(line -> TextLines.width(line) <= 14), lines::toString);
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertEquals(List.of("a", "Selbstverwaltung"), TextLines.of("a Selbstverwaltung", 4));
    }
}
