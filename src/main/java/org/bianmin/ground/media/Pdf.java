package org.bianmin.ground.media;

/**
 * As much of the structure of a PDF (ISO 32000-1, 7.5) as shows that it is one and whole: the header with a version, and near
 * the end {@code startxref} and {@code %%EOF}. Readers look for the end in the last kilobyte, because some programs write
 * something after it.
 */
final class Pdf {

    private static final int TAIL = 1024;

    private Pdf() {}

    static boolean isWhole(byte[] content) {
        Bytes bytes = new Bytes(content);
        boolean version = Character.isDigit(bytes.at(5)) && bytes.at(6) == '.' && Character.isDigit(bytes.at(7));
        int end = lastIn(bytes, "%%EOF", bytes.length() - TAIL, bytes.length());
        return version && end > 0 && lastIn(bytes, "startxref", end - TAIL, end) > 0;
    }

    /** Where a word stands last between two places; -1 if it does not. */
    private static int lastIn(Bytes bytes, String word, int from, int to) {
        for (int at = to - word.length(); at >= Math.max(0, from); at--) {
            if (bytes.hasText(at, word)) {
                return at;
            }
        }
        return -1;
    }
}
