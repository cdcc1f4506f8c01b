package org.bianmin.ground.media;

import java.nio.charset.StandardCharsets;

/** Bytes that are read at any place, however broken their file is: outside there is only zero. */
@SuppressWarnings("java:S6218") // never compared
record Bytes(byte[] content) {

    int length() {
        return content.length;
    }

    int at(long index) {
        return index >= 0 && index < content.length ? content[(int) index] & 0xFF : 0;
    }

    boolean startsWith(int... values) {
        for (int i = 0; i < values.length; i++) {
            if (i >= content.length || at(i) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** Two bytes, the higher first. */
    int two(long index) {
        return at(index) << 8 | at(index + 1);
    }

    /** Four bytes, the highest first, as a number without sign. */
    long four(long index) {
        return (long) two(index) << 16 | two(index + 2);
    }

    boolean hasText(long index, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (index + i >= content.length || at(index + i) != (wanted[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
