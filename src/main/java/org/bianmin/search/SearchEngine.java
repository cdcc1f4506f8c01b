package org.bianmin.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.bianmin.content.catalog.Item;
import org.bianmin.search.internal.Query;
import org.bianmin.search.internal.Score;

/**
 * Finds items. Those that hold every part of what was typed come first; after them those that hold most of it, so that a slip
 * or a word too many still leads somewhere.
 */
public final class SearchEngine {

    /**
     * An item that was found.
     *
     * @param whole whether it holds every part of what was typed, itself or by a synonym
     */
    public record Match(Item item, double score, boolean whole) {}

    /** What an item must hold of the query to be worth showing. */
    private static final double LEAST_SHARE = 0.3;
    /** From here on an item counts as holding every part: the share of a word that begins as was typed. */
    private static final double WHOLE = 0.7;

    /** What a synonym counts beside the word itself. */
    private static final double OTHER_WORD = 0.9;

    /** What a lone character between longer parts counts: most often it is a verb such as 办. */
    private static final double MINOR = 0.4;

    private final SearchIndex index;
    private final Synonyms synonyms;

    public SearchEngine(SearchIndex index, Synonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    public SearchIndex index() {
        return index;
    }

    public Synonyms synonyms() {
        return synonyms;
    }

    /** The items that answer a query, best first; none for a query without a letter. */
    public List<Match> search(String typed, Predicate<Item> among) {
        Query query = Query.of(typed, synonyms);
        Score total = new Score(index.items().size());
        boolean[] partial = new boolean[index.items().size()];
        int size = 0;
        for (Query.Part part : query.parts()) {
            Score score = Score.ofAll(index, part.alternatives().get(0));
            part.alternatives().stream()
                    .skip(1)
                    .forEach(other -> score.orBetter(Score.ofAll(index, other), OTHER_WORD));
            for (int i = 0; i < partial.length; i++) {
                partial[i] |= score.share[i] < WHOLE && !part.isMinor(query);
            }
            total.add(score, part.size(), part.isMinor(query) ? MINOR : 1);
            size += part.size();
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < partial.length; i++) {
            double share = size == 0 ? 0 : total.share[i] / size;
            Item item = index.items().get(i);
            if (share >= LEAST_SHARE && among.test(item)) {
                matches.add(new Match(item, total.weight[i] * share * share, !partial[i]));
            }
        }
        matches.sort(
                Comparator.comparing(Match::whole).thenComparing(Match::score).reversed());
        return List.copyOf(matches);
    }
}
