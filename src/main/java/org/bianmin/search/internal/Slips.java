package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.search.SearchIndex;
import org.bianmin.search.Vocabulary;

/**
 * Finds what was meant by what stands nowhere: characters that sound like a word, pinyin, a word torn in two, a word with a letter
 * wrong. What the index knows is never touched. The script of the site ({@code assets/search.js}) does the same; change both.
 */
final class Slips {

    private static final int LONGEST = 6;
    private static final int MOST_WORDS = 4;
    private static final int MOST_MEANINGS = 3;
    /** From so many letters on one may be wrong, and from so many two. */
    private static final int ONE_WRONG = 4;

    private static final int TWO_WRONG = 8;

    private final Lexicon lexicon;
    private final SearchIndex index;
    /** Words that no page holds and a table knows, by their stems. */
    private final List<String> others;

    Slips(Vocabulary vocabulary, SearchIndex index) {
        this.lexicon = vocabulary.lexicon();
        this.index = index;
        this.others = Stream.concat(
                        vocabulary.synonyms().meanings().keySet().stream(), vocabulary.unlisted().all().stream())
                .filter(word -> word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z'))
                .filter(word -> !index.has(word))
                .sorted()
                .distinct()
                .toList();
    }

    /** A stretch of characters with words instead of what only sounds like them, as long as it was. */
    String mended(String letters) {
        StringBuilder mended = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            String word = wordAt(letters, at);
            mended.append(word);
            at += word.length();
        }
        return mended.toString();
    }

    private String wordAt(String letters, int at) {
        for (int length = Math.min(LONGEST, letters.length() - at); length > 1; length--) {
            String typed = letters.substring(at, at + length);
            if (!isKnown(typed)) {
                String word = lexicon.soundingLike(typed);
                if (!word.equals(typed)) {
                    return word;
                }
            }
        }
        return letters.substring(at, at + 1);
    }

    private boolean isKnown(String letters) {
        for (int i = 0; i + 1 < letters.length(); i++) {
            if (!index.has(letters.substring(i, i + 2))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at a place begins one of the index, and is not the torn-off beginning of one. */
    boolean isKnownWord(List<Letters.Run> runs, int at) {
        String stem = Stem.of(runs.get(at).letters());
        return !index.beginningWith(stem).isEmpty() && (index.has(stem) || !isTorn(runs, at));
    }

    private boolean isTorn(List<Letters.Run> runs, int at) {
        return wordsFrom(runs, at) > 1
                && index.has(Stem.of(runs.get(at).letters() + runs.get(at + 1).letters()));
    }

    /**
     * What was meant by words.
     *
     * @param words how many of those that were typed it takes
     * @param meanings the likeliest first
     */
    record Meant(int words, List<String> meanings) {}

    /** What is meant by the words from one on that the index does not know; no meanings where nobody can tell. */
    Meant of(List<Letters.Run> runs, int at) {
        if (isTorn(runs, at)) {
            return new Meant(
                    2, List.of(runs.get(at).letters() + runs.get(at + 1).letters()));
        }
        for (int count = Math.min(MOST_WORDS, wordsFrom(runs, at)); count > 0; count--) {
            StringBuilder joined = new StringBuilder();
            runs.subList(at, at + count).forEach(run -> joined.append(run.letters()));
            List<String> meanings = lexicon.meantBy(joined.toString());
            if (!meanings.isEmpty()) {
                return new Meant(count, meanings);
            }
        }
        return new Meant(1, nearest(Stem.of(runs.get(at).letters())));
    }

    private static int wordsFrom(List<Letters.Run> runs, int at) {
        int count = 0;
        while (at + count < runs.size() && !runs.get(at + count).isHan()) {
            count++;
        }
        return count;
    }

    /** The stems that begin with the same letter and differ least. */
    private List<String> nearest(String stem) {
        List<String> nearest = new ArrayList<>();
        int least = stem.length() >= TWO_WRONG ? 2 : stem.length() >= ONE_WRONG ? 1 : 0;
        if (least == 0 || stem.chars().anyMatch(Character::isDigit)) {
            return nearest;
        }
        List<String> words = new ArrayList<>(index.beginningWith(stem.substring(0, 1)));
        others.stream().filter(word -> word.charAt(0) == stem.charAt(0)).forEach(words::add);
        for (String other : words) {
            if (Math.abs(other.length() - stem.length()) > least || other.length() < ONE_WRONG) {
                continue;
            }
            int distance = distance(stem, other);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && nearest.size() < MOST_MEANINGS) {
                nearest.add(other);
            }
        }
        return nearest;
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
