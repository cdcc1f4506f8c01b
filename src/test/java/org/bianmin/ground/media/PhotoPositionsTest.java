package org.bianmin.ground.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.bianmin.support.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoPositionsTest {

    /** Written wherever a position can stand. */
    private static final String PLACE = "GPS-19.8,110.3";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingThatSaysWhereAJpegWasMadeIsLeft(boolean little) throws IOException {
        byte[] plain = Photos.drawn("jpg");
        byte[] sent = Photos.joined(
                jpegWith(
                        plain,
                        segment(0xE1, exif(6, little)),
                        segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE)),
                        segment(0xED, text("Photoshop 3.0\0" + PLACE)),
                        segment(0xE2, text("MPF\0" + PLACE)),
                        segment(0xFE, text(PLACE)),
                        segment(0xEA, text(PLACE))),
                plain,
                text(PLACE));
        byte[] stored = PhotoPositions.removed(sent);
        assertFalse(says(stored, PLACE));
        assertEquals(Optional.of(MediaKind.JPEG), MediaKind.of(stored));
        assertEquals(6, orientation(stored));
        assertSamePicture(plain, stored);
    }

    @Test
    void aProfileOfColoursAndThePictureStayAsTheyAre() {
        byte[] sent = jpegWith(
                Photos.drawn("jpg"), segment(0xE2, text("ICC_PROFILE\0\1\1colours")), segment(0xEE, text("Adobe\0d")));
        assertArrayEquals(sent, PhotoPositions.removed(sent));
    }

    @Test
    void anUprightPhotoKeepsNoExif() {
        byte[] plain = Photos.drawn("jpg");
        assertArrayEquals(plain, PhotoPositions.removed(jpegWith(plain, segment(0xE1, exif(1, true)))));
    }

    @Test
    void brokenExifIsLeftOutAndThePhotoIsTaken() {
        byte[] plain = Photos.drawn("jpg");
        for (String broken : new String[] {
            "", "II", "II*\0\377\377\377\377", "MM\0*\0\0\0\b\377\377", "XX", "II*\0\b\0\0\0\1\0\22\1\3"
        }) {
            byte[] sent = jpegWith(plain, segment(0xE1, text("Exif\0\0" + broken)));
            assertArrayEquals(plain, PhotoPositions.removed(sent), broken);
        }
    }

    @Test
    void nothingThatSaysWhereAPngWasMadeIsLeft() throws IOException {
        byte[] plain = Photos.drawn("png");
        byte[] sent = Photos.joined(
                pngWith(
                        plain,
                        chunk("eXIf", exif(8, false)),
                        chunk("tEXt", text("Location\0" + PLACE)),
                        chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + PLACE)),
                        chunk("zTXt", text("x\0" + PLACE)),
                        chunk("prVt", text(PLACE)),
                        chunk("pHYs", new byte[9])),
                text(PLACE));
        byte[] stored = PhotoPositions.removed(sent);
        assertFalse(says(stored, PLACE));
        assertTrue(says(stored, "pHYs"));
        assertEquals(8, orientation(stored));
        assertSamePicture(plain, stored);
    }

    @Test
    void aPdfAndWhatIsNoPhotoAreReturnedAsTheyAre() {
        byte[] pdf = Photos.pdf();
        assertSame(pdf, PhotoPositions.removed(pdf));
        byte[] text = text("text");
        assertSame(text, PhotoPositions.removed(text));
    }

    /** Whatever is changed in a photo, it is either not taken, or taken without an error and whole again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDamageBringsItDown(long seed) {
        Random random = new Random(seed);
        byte[][] photos = {
            jpegWith(Photos.drawn("jpg"), segment(0xE1, exif(3, true)), segment(0xE1, exif(5, false))),
            pngWith(Photos.drawn("png"), chunk("eXIf", exif(7, true)))
        };
        int taken = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] photo = photos[round % 2].clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                photo[random.nextInt(round % 3 == 0 ? photo.length : 200)] = (byte) random.nextInt(256);
            }
            byte[] damaged = random.nextInt(5) == 0 ? Arrays.copyOf(photo, random.nextInt(photo.length)) : photo;
            Optional<MediaKind> kind = MediaKind.of(damaged);
            byte[] stored = PhotoPositions.removed(damaged);
            assertEquals(kind, MediaKind.of(stored));
            if (kind.isPresent()) {
                assertArrayEquals(stored, PhotoPositions.removed(stored));
                taken++;
            }
        }
        assertTrue(taken > 500, "only " + taken + " were taken");
    }

    private static int orientation(byte[] stored) {
        String all = new String(stored, StandardCharsets.ISO_8859_1);
        int tiff = Math.max(all.indexOf("Exif\0\0") + 6, all.indexOf("eXIf") + 4);
        ByteBuffer bytes = ByteBuffer.wrap(stored, tiff, 26).slice();
        assertEquals("MM\0*", all.substring(tiff, tiff + 4));
        assertEquals(1, bytes.getShort(8), "one entry");
        assertEquals(0x0112, bytes.getShort(10));
        return bytes.getShort(18);
    }

    /** Exif as cameras write it: the maker, the orientation, and a directory with the position. */
    private static byte[] exif(int orientation, boolean little) {
        ByteBuffer tiff = ByteBuffer.allocate(100).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.put(text(little ? "II" : "MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, 14, 60);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 80);
        tiff.putInt(0).position(60).put(text(PLACE));
        tiff.position(80).putShort((short) 1);
        entry(tiff, 2, 2, 4, 0);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int marker, byte[] body) {
        byte[] content =
                marker == 0xE1 && (body[0] == 'I' || body[0] == 'M') ? Photos.joined(text("Exif\0\0"), body) : body;
        int length = content.length + 2;
        return Photos.joined(Photos.bytes(0xFF, marker, length >> 8, length), content);
    }

    /** The segments behind the first one, which says JFIF. */
    private static byte[] jpegWith(byte[] photo, byte[]... segments) {
        int first = 4 + (photo[4] << 8 | photo[5] & 0xFF);
        return Photos.joined(
                Arrays.copyOf(photo, first), Photos.joined(segments), Arrays.copyOfRange(photo, first, photo.length));
    }

    private static byte[] chunk(String type, byte[] body) {
        CRC32 check = new CRC32();
        check.update(text(type));
        check.update(body);
        return Photos.joined(four(body.length), text(type), body, four((int) check.getValue()));
    }

    /** The chunks behind the header. */
    private static byte[] pngWith(byte[] photo, byte[]... chunks) {
        int first = 8 + 12 + 13;
        return Photos.joined(
                Arrays.copyOf(photo, first), Photos.joined(chunks), Arrays.copyOfRange(photo, first, photo.length));
    }

    private static byte[] four(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static boolean says(byte[] content, String words) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertSamePicture(byte[] expected, byte[] actual) throws IOException {
        assertArrayEquals(pixels(expected), pixels(actual));
    }

    private static int[] pixels(byte[] photo) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
