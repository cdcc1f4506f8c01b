package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.search.Piece;

/** Marks in a text what a query has found there: its own words and those that they stand for. */
public final class Marker {

    /** How many chars of an excerpt stand before the first mark, and how long it is. */
    private static final int BEFORE = 24;

    private static final int LENGTH = 90;

    private final Set<String> pairs = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    public Marker(Query query) {
        for (Query.Part part : query.parts()) {
            if (!part.isMinor(query)) {
                part.alternatives().forEach(runs -> runs.forEach(this::add));
            }
        }
    }

    private void add(Letters.Run run) {
        if (run.isHan()) {
            pairs.addAll(SearchIndexBuilder.terms(run).stream()
                    .filter(term -> term.length() > 1 || run.letters().length() == 1)
                    .toList());
        } else {
            stems.add(Stem.of(run.letters()));
        }
    }

    /** The whole text in pieces. */
    public List<Piece> whole(String text) {
        return pieces(text, marks(text), 0, text.length());
    }

    /** The text around the first mark, with an ellipsis where it was cut; empty if there is no mark in it. */
    public List<Piece> excerpt(String text) {
        BitSet marks = marks(text);
        if (marks.isEmpty()) {
            return List.of();
        }
        int first = marks.nextSetBit(0);
        int from = first <= BEFORE || text.length() <= LENGTH ? 0 : first - BEFORE;
        int to = Math.min(text.length(), from + LENGTH);
        from = between(text, from) ? from - 1 : from;
        to = between(text, to) ? to - 1 : to;
        while (from < first && isInWord(text, from)) {
            from++;
        }
        while (to > first && isInWord(text, to)) {
            to--;
        }
        List<Piece> pieces = new ArrayList<>(pieces(text, marks, from, to));
        if (from > 0) {
            pieces.add(0, new Piece("…", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return List.copyOf(pieces);
    }

    /** How many chars of the text are marked. */
    public int count(String text) {
        return marks(text).cardinality();
    }

    private BitSet marks(String text) {
        BitSet marks = new BitSet();
        for (Letters.Run run : Letters.runs(text)) {
            if (run.isHan()) {
                markCharacters(run, marks);
            } else if (isWanted(Stem.of(run.letters()))) {
                marks.set(run.start(), run.start() + run.letters().length());
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (between(text, i) && marks.get(i) != marks.get(i - 1)) {
                marks.set(i - 1, i + 1);
            }
        }
        return marks;
    }

    private void markCharacters(Letters.Run run, BitSet marks) {
        String letters = run.letters();
        for (int i = 0; i < letters.length(); i++) {
            for (int length = 1; length <= 2 && i + length <= letters.length(); length++) {
                if (pairs.contains(letters.substring(i, i + length))) {
                    marks.set(run.start() + i, run.start() + i + length);
                }
            }
        }
    }

    private boolean isWanted(String stem) {
        return stems.stream().anyMatch(wanted -> wanted.equals(stem) || wanted.length() > 1 && stem.startsWith(wanted));
    }

    /** Whether the place is inside one character. */
    private static boolean between(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** Whether a cut would fall inside a word of letters; Chinese can be cut between any two characters. */
    private static boolean isInWord(String text, int at) {
        return at > 0 && at < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    private static List<Piece> pieces(String text, BitSet marks, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean marked = marks.get(at);
            int next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = next < 0 || next > to ? to : next;
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }
}
