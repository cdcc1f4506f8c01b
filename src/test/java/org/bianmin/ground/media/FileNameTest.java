package org.bianmin.ground.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "身份证 正面.jpg, 身份证 正面.jpg",
        "C:\\fakepath\\a.jpg, a.jpg",
        "../../etc/passwd, passwd",
        "a\0b.jpg, ab.jpg",
        "'a\r\nX: y.jpg', a X: y.jpg",
        "\u202Egpj.exe, gpj.exe",
        "a\uD800\uFFFD.jpg, a__.jpg",
        "/, file.jpg",
    })
    void aNameIsShownWithoutPathAndWithoutWhatIsNotToBeSeen(String sent, String shown) {
        assertEquals(shown, FileName.shown(sent, MediaKind.JPEG));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aFileWithoutANameIsGivenOne(String sent) {
        assertEquals("file.png", FileName.shown(sent, MediaKind.PNG));
    }

    @ParameterizedTest
    @CsvSource({"10000", "101"})
    void aLongNameKeepsItsEnd(int length) {
        assertEquals("证".repeat(95) + "….jpg", FileName.shown("证".repeat(length - 4) + ".jpg", MediaKind.JPEG));
    }
}
