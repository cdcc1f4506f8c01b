package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.search.Synonyms;

/**
 * What somebody has typed, as parts that are each looked for: a word of the synonym table with what it stands for, or a
 * stretch between such words. Words that say nothing are left out, unless nothing else is there.
 */
public record Query(List<Part> parts) {

    /**
     * A part, and what it stands for.
     *
     * @param size characters, or twice the words: how much of the query it is
     * @param alternatives what was typed, then what the table says; each one or more runs
     */
    public record Part(int size, List<List<Letters.Run>> alternatives) {

        /** Whether it is a lone character beside longer parts, which an item may lack. */
        public boolean isMinor(Query query) {
            return size == 1 && query.parts().size() > 1;
        }
    }

    /** How much a word counts beside a Chinese character. */
    private static final int WORD = 2;

    public static Query of(String typed, Synonyms synonyms) {
        Query query = cut(typed, synonyms);
        return query.parts().isEmpty() ? cut(typed, Synonyms.NONE) : query;
    }

    private static Query cut(String typed, Synonyms synonyms) {
        List<Part> parts = new ArrayList<>();
        List<Letters.Run> runs = Letters.runs(typed);
        int i = 0;
        while (i < runs.size()) {
            if (runs.get(i).isHan()) {
                cutHan(runs.get(i++), synonyms, parts);
            } else {
                i += cutWords(runs, i, synonyms, parts);
            }
        }
        return new Query(List.copyOf(parts));
    }

    /** Takes the longest word of the table that begins at each place; what is between such words stays together. */
    private static void cutHan(Letters.Run run, Synonyms synonyms, List<Part> parts) {
        String letters = run.letters();
        int open = 0;
        int at = 0;
        while (at < letters.length()) {
            int length = Math.min(synonyms.longestHan(), letters.length() - at);
            while (length > 0 && synonyms.of(letters.substring(at, at + length)) == null) {
                length--;
            }
            if (length == 0) {
                at++;
                continue;
            }
            plain(letters, open, at, run, parts);
            List<String> meanings = synonyms.of(letters.substring(at, at + length));
            if (!meanings.isEmpty()) {
                parts.add(part(length, List.of(piece(run, at, at + length)), meanings));
            }
            at += length;
            open = at;
        }
        plain(letters, open, at, run, parts);
    }

    private static void plain(String letters, int from, int to, Letters.Run run, List<Part> parts) {
        if (from < to) {
            parts.add(part(to - from, List.of(piece(run, from, to)), List.of()));
        }
    }

    private static Letters.Run piece(Letters.Run run, int from, int to) {
        return new Letters.Run(run.letters().substring(from, to), run.start() + from, true);
    }

    /** Takes the longest row of the table that begins with the word at this place, else the word; says how many words. */
    private static int cutWords(List<Letters.Run> runs, int at, Synonyms synonyms, List<Part> parts) {
        int most = 0;
        while (most < synonyms.mostWords()
                && at + most < runs.size()
                && !runs.get(at + most).isHan()) {
            most++;
        }
        for (int count = most; count > 0; count--) {
            List<Letters.Run> words = runs.subList(at, at + count);
            List<String> meanings = synonyms.of(String.join(
                    " ", words.stream().map(word -> Stem.of(word.letters())).toList()));
            if (meanings != null) {
                if (!meanings.isEmpty()) {
                    parts.add(part(count * WORD, words, meanings));
                }
                return count;
            }
        }
        parts.add(part(WORD, List.of(runs.get(at)), List.of()));
        return 1;
    }

    private static Part part(int size, List<Letters.Run> typed, List<String> meanings) {
        List<List<Letters.Run>> alternatives = new ArrayList<>();
        alternatives.add(List.copyOf(typed));
        meanings.forEach(meaning -> alternatives.add(Letters.runs(meaning)));
        return new Part(size, alternatives);
    }
}
