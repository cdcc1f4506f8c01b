package org.bianmin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/**
 * Which page holds which term, and how much the term says there. Terms are single Chinese characters, pairs of them, and
 * stems of words. The weight of a term in a page is worked out when the index is made (BM25F), so that searching only adds
 * up; the site publishes the same numbers. Immutable.
 */
public final class SearchIndex {

    private static final int[] NOWHERE = {};

    /** How many bits of a posting are its weight, which is some hundred at most; the others are the place of the page. */
    private static final int WEIGHT_BITS = 10;

    private static final int MOST_WEIGHT = (1 << WEIGHT_BITS) - 1;

    private final List<Target> targets;
    private final NavigableMap<String, int[]> postings;

    /** @param postings by term, each as {@link #posting} makes it, by page */
    public SearchIndex(List<Target> targets, NavigableMap<String, int[]> postings) {
        this.targets = List.copyOf(targets);
        this.postings = postings;
    }

    /** A page that holds a term, by its place, and the weight that the term has there, in one number. */
    public static int posting(int target, int weight) {
        return target << WEIGHT_BITS | Math.min(weight, MOST_WEIGHT);
    }

    /** The pages; postings name them by their place in this list. */
    public List<Target> targets() {
        return targets;
    }

    /** Every term, sorted. */
    public List<String> terms() {
        return new ArrayList<>(postings.keySet());
    }

    /** Pairs of page and weight for a term, by page; empty if none holds it. */
    public int[] postings(String term) {
        int[] postings = this.postings.getOrDefault(term, NOWHERE);
        int[] pairs = new int[2 * postings.length];
        for (int i = 0; i < postings.length; i++) {
            pairs[2 * i] = postings[i] >>> WEIGHT_BITS;
            pairs[2 * i + 1] = postings[i] & MOST_WEIGHT;
        }
        return pairs;
    }

    /** Whether a page holds a term. */
    public boolean has(String term) {
        return postings.containsKey(term);
    }

    /** The terms that begin with some letters. */
    public Set<String> beginningWith(String letters) {
        return postings.subMap(letters, true, letters + Character.MAX_VALUE, false)
                .keySet();
    }
}
