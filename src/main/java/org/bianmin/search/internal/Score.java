package org.bianmin.search.internal;

import java.util.BitSet;
import org.bianmin.search.SearchIndex;

/**
 * How well each item answers something: added-up weights, and how much of what was asked it holds. Arrays by the place of an
 * item in the index.
 */
public final class Score {

    /** What a lone character counts where the pairs around it are not found: it may be a slip of the pen beside it. */
    private static final double LONE = 0.4;
    /** What a longer word counts that only begins as was typed. */
    private static final double BEGINNING = 0.7;
    /** Shorter words begin too many others: in, of, id. */
    private static final int SHORTEST_BEGINNING = 3;

    public final double[] weight;
    /** From 0 to 1. */
    public final double[] share;

    public Score(int items) {
        weight = new double[items];
        share = new double[items];
    }

    /** The score for several runs that must stand together: weights added, shares averaged by their length. */
    public static Score ofAll(SearchIndex index, Iterable<Letters.Run> runs) {
        return ofAll(index, runs, LONE);
    }

    /** The same for what the table says: it holds no slips, and a lone character of it is chance. */
    public static Score ofMeaning(SearchIndex index, Iterable<Letters.Run> runs) {
        return ofAll(index, runs, 0);
    }

    private static Score ofAll(SearchIndex index, Iterable<Letters.Run> runs, double ofLone) {
        Score sum = new Score(index.targets().size());
        double length = 0;
        for (Letters.Run run : runs) {
            Score score = run.isHan() ? ofHan(index, run.letters(), ofLone) : ofWord(index, run.letters());
            double size = run.isHan() ? run.letters().length() : 2;
            length += size;
            for (int i = 0; i < sum.weight.length; i++) {
                sum.weight[i] += score.weight[i];
                sum.share[i] += size * score.share[i];
            }
        }
        for (int i = 0; i < sum.share.length; i++) {
            sum.share[i] /= length;
        }
        return sum;
    }

    private static Score ofHan(SearchIndex index, String letters, double ofLone) {
        Score score = new Score(index.targets().size());
        BitSet[] covered = new BitSet[score.weight.length];
        for (int i = 0; i + 1 < letters.length(); i++) {
            int[] pairs = index.postings(letters.substring(i, i + 2));
            for (int at = 0; at < pairs.length; at += 2) {
                int item = pairs[at];
                score.weight[item] += pairs[at + 1];
                covered[item] = covered[item] == null ? new BitSet() : covered[item];
                covered[item].set(i, i + 2);
            }
        }
        double lone = letters.length() == 1 ? 1 : ofLone;
        double[] alone = new double[score.share.length];
        for (int i = 0; i < letters.length(); i++) {
            int[] pairs = index.postings(letters.substring(i, i + 1));
            for (int at = 0; at < pairs.length; at += 2) {
                int item = pairs[at];
                if (covered[item] == null || !covered[item].get(i)) {
                    score.weight[item] += lone * pairs[at + 1];
                    alone[item] += lone;
                }
            }
        }
        for (int item = 0; item < alone.length; item++) {
            double found = covered[item] == null ? 0 : covered[item].cardinality();
            score.share[item] = (found + alone[item]) / letters.length();
        }
        return score;
    }

    private static Score ofWord(SearchIndex index, String word) {
        Score score = new Score(index.targets().size());
        String stem = Stem.of(word);
        if (stem.length() >= SHORTEST_BEGINNING) {
            for (String longer : index.beginningWith(stem)) {
                score.best(index.postings(longer), BEGINNING, BEGINNING);
            }
        }
        score.best(index.postings(stem), 1, 1);
        return score;
    }

    private void best(int[] pairs, double factor, double part) {
        for (int at = 0; at < pairs.length; at += 2) {
            weight[pairs[at]] = Math.max(weight[pairs[at]], factor * pairs[at + 1]);
            share[pairs[at]] = Math.max(share[pairs[at]], part);
        }
    }

    /** Keeps, for each item, the better of this and another. */
    public void orBetter(Score other, double factor) {
        for (int i = 0; i < weight.length; i++) {
            double mine = weight[i] * share[i];
            double theirs = factor * other.weight[i] * other.share[i];
            if (theirs > mine) {
                weight[i] = factor * other.weight[i];
                share[i] = other.share[i];
            }
        }
    }

    /** Adds the score of a part of the query that is so big and counts so much. */
    public void add(Score part, double size, double factor) {
        for (int i = 0; i < weight.length; i++) {
            weight[i] += factor * part.weight[i];
            share[i] += size * part.share[i];
        }
    }
}
