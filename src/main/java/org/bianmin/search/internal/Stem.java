package org.bianmin.search.internal;

/**
 * Takes the commonest endings from an English word, so that cards finds card and changing finds change. Light on purpose: a
 * stem is never shown, and the script of the site ({@code assets/search.js}) has to do the same; change both.
 */
public final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    /** The stem of a folded word. */
    public static String of(String word) {
        String stem = singular(word);
        if (stem.endsWith("ing") && stem.length() - 3 >= SHORTEST) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.endsWith("ed") && stem.length() - 2 >= SHORTEST) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")
                ? word
                : word.substring(0, word.length() - 1);
    }

    /** {@code stopp} to {@code stop}; {@code bill} stays. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
