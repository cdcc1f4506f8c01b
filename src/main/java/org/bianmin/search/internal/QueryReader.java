package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.search.SearchIndex;
import org.bianmin.search.Synonyms;
import org.bianmin.search.Vocabulary;

/** Reads what somebody has typed: takes the place out, mends slips, and cuts it into parts. Immutable. */
public final class QueryReader {

    /** How much a word counts beside a Chinese character. */
    private static final int WORD = 2;

    private final Vocabulary vocabulary;
    private final Slips slips;

    public QueryReader(Vocabulary vocabulary, SearchIndex index) {
        this.vocabulary = vocabulary;
        this.slips = new Slips(vocabulary, index);
    }

    /** What was typed, with slips mended. */
    public Query read(String typed) {
        return read(typed, true);
    }

    /** What was typed, letter by letter. */
    public Query readAsTyped(String typed) {
        return read(typed, false);
    }

    private Query read(String typed, boolean mending) {
        String text = vocabulary.traditional().simplified(typed);
        PlaceCut placed = PlaceCut.of(text, vocabulary.places());
        Reading reading = new Reading(placed.rest(), vocabulary.synonyms(), mending);
        if (reading.parts.isEmpty() && reading.unlisted == null) {
            Reading plain = new Reading(placed.rest(), Synonyms.NONE, mending);
            reading = plain.parts.isEmpty() ? reading : plain;
        }
        String meant = reading.meant.toString();
        return new Query(
                List.copyOf(reading.parts),
                placed.place(),
                placed.rest().strip(),
                meant.equals(placed.rest()) ? null : meant.strip(),
                reading.unlisted == null ? null : vocabulary.unlisted().of(reading.unlisted),
                reading.unlisted == null ? null : vocabulary.unlisted().targetOf(reading.unlisted));
    }

    /** One reading of a text, with what came out of it. */
    private final class Reading {

        private final List<Query.Part> parts = new ArrayList<>();
        private final Synonyms synonyms;
        private final boolean mending;
        private final StringBuilder meant;
        /** The key of what no list holds. */
        private String unlisted;

        Reading(String text, Synonyms synonyms, boolean mending) {
            this.synonyms = synonyms;
            this.mending = mending;
            this.meant = new StringBuilder(text);
            List<Letters.Run> runs = Letters.runs(text);
            // Words may be replaced by longer ones, so what was meant is put together from the end.
            List<Runnable> replacements = new ArrayList<>();
            int i = 0;
            while (i < runs.size()) {
                if (runs.get(i).isHan()) {
                    readHan(runs.get(i++));
                } else {
                    i += readWords(runs, i, replacements);
                }
            }
            for (int last = replacements.size() - 1; last >= 0; last--) {
                replacements.get(last).run();
            }
        }

        private void readHan(Letters.Run run) {
            String mended = run.letters();
            for (int[] stretch : mending ? plain(mended) : List.<int[]>of()) {
                String letters = slips.mended(mended.substring(stretch[0], stretch[1]));
                mended = mended.substring(0, stretch[0]) + letters + mended.substring(stretch[1]);
            }
            meant.replace(run.start(), run.start() + mended.length(), mended);
            cut(new Letters.Run(mended, run.start(), true));
        }

        /** The stretches between words of the table. */
        private List<int[]> plain(String letters) {
            List<int[]> stretches = new ArrayList<>();
            int open = 0;
            int at = 0;
            while (at < letters.length()) {
                int length = wordAt(letters, at);
                if (length == 0) {
                    at++;
                    continue;
                }
                stretches.add(new int[] {open, at});
                at += length;
                open = at;
            }
            stretches.add(new int[] {open, at});
            return stretches;
        }

        /** Takes the longest word of the table that begins at each place; what is between such words stays together. */
        private void cut(Letters.Run run) {
            String letters = run.letters();
            int at = 0;
            for (int[] stretch : plain(letters)) {
                if (at < stretch[0]) {
                    add(run, at, stretch[0]);
                }
                if (stretch[0] < stretch[1]) {
                    parts.add(part(stretch[1] - stretch[0], List.of(piece(run, stretch[0], stretch[1])), List.of()));
                }
                at = stretch[1];
            }
        }

        private void add(Letters.Run run, int from, int to) {
            int at = from;
            while (at < to) {
                int length = wordAt(run.letters(), at);
                String word = run.letters().substring(at, at + length);
                if (vocabulary.unlisted().of(word) != null) {
                    unlisted = word;
                } else if (!synonyms.of(word).isEmpty()) {
                    parts.add(part(length, List.of(piece(run, at, at + length)), synonyms.of(word)));
                }
                at += length;
            }
        }

        /** How long the longest word is that begins at a place; 0 where none does. */
        private int wordAt(String letters, int at) {
            for (int length = letters.length() - at; length > 0; length--) {
                String word = letters.substring(at, at + length);
                if (synonyms.of(word) != null || vocabulary.unlisted().of(word) != null) {
                    return length;
                }
            }
            return 0;
        }

        /** Takes the longest row of the table that begins with the word at this place, else the word; says how many words. */
        private int readWords(List<Letters.Run> runs, int at, List<Runnable> replacements) {
            int most = at;
            while (most < runs.size() && !runs.get(most).isHan()) {
                most++;
            }
            for (int count = most - at; count > 0; count--) {
                List<Letters.Run> words = runs.subList(at, at + count);
                String key = String.join(
                        " ", words.stream().map(word -> Stem.of(word.letters())).toList());
                if (vocabulary.unlisted().of(key) != null) {
                    unlisted = key;
                    return count;
                }
                if (synonyms.of(key) != null) {
                    if (!synonyms.of(key).isEmpty()) {
                        parts.add(part(count * WORD, words, synonyms.of(key)));
                    }
                    return count;
                }
            }
            return !mending || slips.isKnownWord(runs, at) ? plainWord(runs.get(at)) : mend(runs, at, replacements);
        }

        private int plainWord(Letters.Run word) {
            parts.add(part(WORD, List.of(word), List.of()));
            return 1;
        }

        private int mend(List<Letters.Run> runs, int at, List<Runnable> replacements) {
            Slips.Meant found = slips.of(runs, at);
            if (found.meanings().isEmpty()) {
                return plainWord(runs.get(at));
            }
            List<String> meanings = new ArrayList<>();
            for (String meaning : found.meanings()) {
                String key = Unlisted.key(meaning);
                if (vocabulary.unlisted().of(key) != null) {
                    unlisted = key;
                    return found.words();
                }
                meanings.add(meaning);
                List<String> others = synonyms.of(key);
                meanings.addAll(others == null ? List.of() : others);
            }
            List<Letters.Run> typed = runs.subList(at, at + found.words());
            parts.add(part(found.words() * WORD, typed, meanings));
            Letters.Run last = typed.get(typed.size() - 1);
            replacements.add(() -> meant.replace(
                    typed.get(0).start(),
                    last.start() + last.letters().length(),
                    found.meanings().get(0)));
            return found.words();
        }
    }

    private static Letters.Run piece(Letters.Run run, int from, int to) {
        return new Letters.Run(run.letters().substring(from, to), run.start() + from, true);
    }

    private static Query.Part part(int size, List<Letters.Run> typed, List<String> meanings) {
        List<List<Letters.Run>> alternatives = new ArrayList<>();
        alternatives.add(List.copyOf(typed));
        meanings.forEach(meaning -> alternatives.add(Letters.runs(meaning)));
        // A character of the table is as good as a word.
        return new Query.Part(meanings.isEmpty() ? size : Math.max(WORD, size), !meanings.isEmpty(), alternatives);
    }
}
