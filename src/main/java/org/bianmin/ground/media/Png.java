package org.bianmin.ground.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The structure of a PNG (W3C PNG, third edition, 5): a signature, then chunks, from the header to the end.
 *
 * @param chunks all of them, the end included
 */
record Png(List<Chunk> chunks) {

    static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    /**
     * A chunk.
     *
     * @param type four letters, such as {@code IDAT}
     * @param from where its length begins
     * @param to the first byte after its check sum
     */
    record Chunk(String type, int from, int to) {

        int body() {
            return from + 8;
        }

        int bodyLength() {
            return to - from - AROUND;
        }
    }

    /** Reads a file; empty if it is not whole. What stands after the end is no part of it. */
    static Optional<Png> read(byte[] content) {
        Bytes bytes = new Bytes(content);
        List<Chunk> chunks = new ArrayList<>();
        long at = SIGNATURE;
        while (at + AROUND <= bytes.length()) {
            long to = at + AROUND + bytes.four(at);
            Optional<String> type = type(bytes, at + 4);
            if (to > bytes.length() || type.isEmpty()) {
                return Optional.empty();
            }
            chunks.add(new Chunk(type.get(), (int) at, (int) to));
            if (type.get().equals("IEND")) {
                return isPicture(chunks) ? Optional.of(new Png(chunks)) : Optional.empty();
            }
            at = to;
        }
        return Optional.empty();
    }

    private static boolean isPicture(List<Chunk> chunks) {
        return chunks.get(0).type().equals("IHDR")
                && chunks.get(0).bodyLength() == 13
                && chunks.stream().anyMatch(chunk -> chunk.type().equals("IDAT"));
    }

    private static Optional<String> type(Bytes bytes, long at) {
        StringBuilder type = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            type.append((char) bytes.at(at + i));
        }
        boolean letters =
                type.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z');
        return letters ? Optional.of(type.toString()) : Optional.empty();
    }
}
