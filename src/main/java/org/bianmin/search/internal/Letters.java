package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into runs of Chinese characters and words of other letters, each of them where it stands in the text. A
 * run's letters are folded: full-width forms to ASCII, capitals to small. Folding keeps the number of chars, so that what is
 * found can be marked in the text as it was written.
 *
 * <p>The script of the site ({@code assets/search.js}) does the same; change both.
 */
public final class Letters {

    /**
     * A run of Chinese characters, or one word.
     *
     * @param letters folded
     * @param start its place in the text, in chars
     */
    public record Run(String letters, int start, boolean isHan) {}

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Letters() {}

    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            char first = fold(text.charAt(start));
            boolean han = isHan(first);
            int end = start + 1;
            if (han || isWord(first)) {
                while (end < text.length() && belongs(fold(text.charAt(end)), han)) {
                    end++;
                }
                runs.add(new Run(han ? text.substring(start, end) : folded(text, start, end), start, han));
            }
            start = end;
        }
        return runs;
    }

    private static String folded(String text, int start, int end) {
        char[] letters = new char[end - start];
        for (int i = start; i < end; i++) {
            letters[i - start] = fold(text.charAt(i));
        }
        return new String(letters);
    }

    static char fold(char c) {
        if (isHan(c)) {
            return c;
        }
        char half = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
        return Character.toLowerCase(half);
    }

    private static boolean belongs(char c, boolean han) {
        return han ? isHan(c) : isWord(c);
    }

    /** Ideographs; both halves of those beyond the first plane count, and their bigram is the character. */
    public static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || Character.isSurrogate(c);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'ß' && c <= 'ÿ' && c != '÷';
    }
}
