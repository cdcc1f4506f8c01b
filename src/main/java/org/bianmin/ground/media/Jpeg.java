package org.bianmin.ground.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The structure of a JPEG (ITU-T T.81, annex B): segments, each with a marker and most with a length, the scans with their
 * coded data among them, from the start of the image to its end.
 *
 * @param parts from the first byte after the start marker to the last before the end marker
 */
record Jpeg(List<Part> parts) {

    static final int START = 0xD8;
    static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int LAST_TABLE = 0xDF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int SHORTEST = 2;

    /**
     * A segment, with the coded data that follow where it begins a scan.
     *
     * @param marker its second byte
     * @param from where its marker begins
     * @param to the first byte after it
     */
    record Part(int marker, int from, int to) {

        /** Where its content begins, after marker and length. */
        int body() {
            return from + 4;
        }

        /** Whether it is of the picture: a frame, a table, a restart interval or a scan (T.81, table B.1). */
        boolean isPicture() {
            return marker >= FIRST_FRAME && marker <= LAST_FRAME || marker >= SCAN && marker <= LAST_TABLE;
        }

        /** Whether it says how large the picture is. Three markers among those of frames define tables. */
        private boolean isFrame() {
            return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }
    }

    /** Reads the first picture of a file; empty if it is not whole. What stands after its end is no part of it. */
    static Optional<Jpeg> read(byte[] content) {
        Bytes bytes = new Bytes(content);
        List<Part> parts = new ArrayList<>();
        int at = 2;
        while (at + 1 < bytes.length() && bytes.at(at) == 0xFF) {
            int marker = bytes.at(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == END) {
                return isPicture(parts) ? Optional.of(new Jpeg(parts)) : Optional.empty();
            } else {
                int length = bytes.two(at + 2);
                long to = (long) at + 2 + length;
                if (marker == 0 || marker == START || length < SHORTEST || to > bytes.length()) {
                    return Optional.empty();
                }
                int end = marker == SCAN ? endOfCodedData(bytes, (int) to) : (int) to;
                parts.add(new Part(marker, at, end));
                at = end;
            }
        }
        return Optional.empty();
    }

    private static boolean isPicture(List<Part> parts) {
        return parts.stream().anyMatch(Part::isFrame) && parts.stream().anyMatch(part -> part.marker() == SCAN);
    }

    /** Coded data hold FF only before 0, which stands for FF itself, before a restart marker, or before another FF. */
    private static int endOfCodedData(Bytes bytes, int from) {
        int at = from;
        while (at < bytes.length()) {
            int next = bytes.at(at + 1L);
            boolean inside = bytes.at(at) != 0xFF || next == 0 || next >= FIRST_RESTART && next <= LAST_RESTART;
            if (!inside && next != 0xFF) {
                return at;
            }
            at++;
        }
        return at;
    }
}
