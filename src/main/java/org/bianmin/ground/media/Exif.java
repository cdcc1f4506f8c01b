package org.bianmin.ground.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one thing of Exif (JEITA CP-3451, a TIFF within the photo) that is kept: how the picture is turned. */
final class Exif {

    /** What stands before the TIFF in a segment of JPEG. */
    static final String HEADER = "Exif\0\0";

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ENTRY = 12;

    private Exif() {}

    /**
     * The orientation, 2 to 8, of the TIFF between two places; empty if it is upright or cannot be read.
     */
    static Optional<Integer> orientation(Bytes bytes, int from, int to) {
        boolean little = bytes.hasText(from, "II");
        if (!little && !bytes.hasText(from, "MM") || two(bytes, from + 2L, little) != 42) {
            return Optional.empty();
        }
        long directory = from + four(bytes, from + 4L, little);
        int entries = directory < to ? two(bytes, directory, little) : 0;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > to) {
                return Optional.empty();
            }
            if (two(bytes, entry, little) == ORIENTATION && two(bytes, entry + 2, little) == SHORT) {
                int value = two(bytes, entry + 8, little);
                return value > UPRIGHT && value <= LAST ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A TIFF that says the orientation and nothing else. */
    static byte[] of(int orientation) {
        return new byte[] {
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            ORIENTATION >> 8,
            ORIENTATION & 0xFF,
            0,
            SHORT,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }

    /** The same with the header of a segment before it. */
    static byte[] withHeader(int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEADER.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(of(orientation));
        return out.toByteArray();
    }

    private static int two(Bytes bytes, long at, boolean little) {
        return little ? bytes.at(at) | bytes.at(at + 1) << 8 : bytes.two(at);
    }

    private static long four(Bytes bytes, long at, boolean little) {
        return little ? two(bytes, at, true) | (long) two(bytes, at + 2, true) << 16 : bytes.four(at);
    }
}
