package org.bianmin.ground.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 2",
        "\uD842\uDFB7\uD873\uDF0A, 2",
        "e\u0301, 1",
        "葛\uDB40\uDD00城, 2",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 1",
        "\uD83C\uDDE8\uD83C\uDDF3, 1",
        "\uD83D\uDC4D\uD83C\uDFFD, 1",
        "\uD884\uDF50, 1",
        "བཀྲ་ཤིས, 5",
        "'', 0",
    })
    void aLengthIsCountedAsAPersonCounts(String text, int length) {
        assertEquals(length, TypedText.length(text));
    }

    @Test
    void aLineIsOneLine() {
        assertEquals("东镇 大同村", TypedText.line(" 东镇\r\n\u3000大同村\t\u00A0"));
    }

    @Test
    void linesStayAndTheirEndsAreClean() {
        assertEquals("一\n\n二\n三", TypedText.lines("\r\n一 \r\n\r\n二\r三\u200B  \n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E", "\u2066", "\u200E", "\u0000", "\u001B", "\u0085", "\u200B", "\uFEFF", "\u00AD", "\u3164",
                "\u034F"
            })
    void whatIsNotToBeSeenIsTakenOut(String character) {
        assertEquals("李四", TypedText.line("李" + character + "四"));
    }

    @Test
    void joinersStayWhereAScriptNeedsThemAndOnlyThere() {
        String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        String sinhala = "\u0DC1\u0DCA\u200D\u0DBB\u0DD3";
        String mongolian = "\u182C\u1820\u180B\u1828\u180E\u1820";
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
        for (String needed : new String[] {persian, sinhala, mongolian, family}) {
            assertEquals(needed, TypedText.line(needed));
        }
        assertEquals("李四", TypedText.line("李\u200D四\u200C"));
        assertEquals("四", TypedText.line("\u200C\u180E四"));
    }

    @Test
    void aCompatibilityCharacterOfANameStaysAsItIs() {
        assertEquals("\uF92C", TypedText.line("\uF92C"));
        assertEquals("\u1EC5", TypedText.line("e\u0302\u0303"));
    }

    @Test
    void lettersOfEveryScriptAreLetters() {
        for (String text : new String[] {"张", "〇", "\uD883\uDEDD", "a", "ئا", "ཀ", "ꀀ", "1号"}) {
            assertTrue(TypedText.hasLetter(text), text);
        }
        for (String text : new String[] {"", "123", "。", "\u3164", "\uD83D\uDE00", "·"}) {
            assertFalse(TypedText.hasLetter(text), text);
        }
    }

    @Test
    void lostPrivateAndHalfCharactersCannotBeRead() {
        for (String text : new String[] {"\uFFFD", "\uE000", "\uD840", "\uDC00", "\uFFFE", "\uDBBF\uDFFF", "\u0378"}) {
            assertFalse(TypedText.isReadable(text));
        }
        assertTrue(TypedText.isReadable("张\uD884\uDF50\n"));
    }

    @Test
    void aStartEndsBetweenCharactersAsTheyAreSeen() {
        assertEquals("ae\u0301", TypedText.start("ae\u0301b", 2));
        assertEquals("ab", TypedText.start("ab", 5));
    }
}
