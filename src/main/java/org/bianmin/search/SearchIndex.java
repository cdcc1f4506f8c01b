package org.bianmin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import org.bianmin.catalog.Item;

/**
 * Which item holds which term, and how much the term says there. Terms are single Chinese characters, pairs of them, and
 * stems of words. The weight of a term in an item is worked out when the index is made (BM25F), so that searching only adds
 * up; the site publishes the same numbers. Immutable.
 */
public final class SearchIndex {

    private static final int[] NOWHERE = {};

    private final List<Item> items;
    private final NavigableMap<String, int[]> postings;

    SearchIndex(List<Item> items, NavigableMap<String, int[]> postings) {
        this.items = List.copyOf(items);
        this.postings = postings;
    }

    /** The items; postings name them by their place in this list. */
    public List<Item> items() {
        return items;
    }

    /** Every term, sorted. */
    public List<String> terms() {
        return new ArrayList<>(postings.keySet());
    }

    /** Pairs of item and weight for a term, by item; empty if no item holds it. Not to be changed. */
    public int[] postings(String term) {
        return postings.getOrDefault(term, NOWHERE);
    }

    /** The terms that begin with some letters. */
    SortedMap<String, int[]> beginningWith(String letters) {
        return postings.subMap(letters, true, letters + Character.MAX_VALUE, false);
    }
}
