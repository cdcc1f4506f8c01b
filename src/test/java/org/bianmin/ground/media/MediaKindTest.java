package org.bianmin.ground.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.support.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediaKindTest {

    @Test
    void photosAndPapersAreToldByTheirContent() {
        assertEquals(Optional.of(MediaKind.JPEG), MediaKind.of(Photos.drawn("jpg")));
        assertEquals(Optional.of(MediaKind.JPEG), MediaKind.of(Photos.jpeg(5000)));
        assertEquals(Optional.of(MediaKind.PNG), MediaKind.of(Photos.drawn("png")));
        assertEquals(Optional.of(MediaKind.PDF), MediaKind.of(Photos.pdf()));
    }

    @Test
    void whatSomeProgramsWriteBehindTheEndDoesNoHarm() {
        byte[] more = "more".getBytes(StandardCharsets.US_ASCII);
        assertEquals(Optional.of(MediaKind.JPEG), MediaKind.of(Photos.joined(Photos.drawn("jpg"), more)));
        assertEquals(Optional.of(MediaKind.PNG), MediaKind.of(Photos.joined(Photos.drawn("png"), more)));
        assertEquals(Optional.of(MediaKind.PDF), MediaKind.of(Photos.joined(Photos.pdf(), more)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void anythingElseIsRefusedWithTheReason(byte[] content, Unfit reason) {
        assertEquals(Optional.empty(), MediaKind.of(content));
        assertEquals(reason, Unfit.of(content));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(new byte[0], Unfit.EMPTY),
                Arguments.of(text("MZ\u0090 This program cannot be run in DOS mode"), Unfit.OTHER_KIND),
                Arguments.of(text("\u007fELF"), Unfit.OTHER_KIND),
                Arguments.of(text("<html><body>%PDF-1.4 startxref %%EOF</body></html>"), Unfit.OTHER_KIND),
                Arguments.of(text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), Unfit.OTHER_KIND),
                Arguments.of(text("GIF89a"), Unfit.OTHER_KIND),
                Arguments.of(text("PK\u0003\u0004"), Unfit.OTHER_KIND),
                Arguments.of(text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), Unfit.HEIC),
                Arguments.of(text("\0\0\0\u001cftypavif\0\0\0\0"), Unfit.HEIC),
                Arguments.of(text("\0\0\0\u0018ftypmp42\0\0\0\0"), Unfit.OTHER_KIND),
                Arguments.of(text("ftyp"), Unfit.OTHER_KIND),
                Arguments.of(Photos.bytes(0xFF, 0xD8), Unfit.OTHER_KIND),
                Arguments.of(Photos.bytes(0xFF, 0xD8, 0xFF), Unfit.NOT_WHOLE),
                Arguments.of(Photos.bytes(0xFF, 0xD8, 0xFF, 0xD9), Unfit.NOT_WHOLE),
                Arguments.of(text("%PDF-1.4\nno end"), Unfit.NOT_WHOLE),
                Arguments.of(text("%PDF-\nstartxref 0 %%EOF"), Unfit.NOT_WHOLE));
    }

    /** Sent only in part: whatever the number of bytes, it is never taken. */
    @Test
    void aFileThatWasCutOffIsNotTaken() {
        for (byte[] whole : new byte[][] {Photos.drawn("jpg"), Photos.drawn("png"), Photos.pdf()}) {
            for (int length = 0; length < whole.length - 6; length++) {
                assertEquals(Optional.empty(), MediaKind.of(Arrays.copyOf(whole, length)), "after " + length);
            }
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
