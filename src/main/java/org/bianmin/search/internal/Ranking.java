package org.bianmin.search.internal;

import org.bianmin.search.SearchIndex;
import org.bianmin.search.TargetKind;

/** How well each page answers a query, by its place in the index. The script of the site does the same; change both. */
public final class Ranking {

    /** What a page must hold of the query to be worth showing. */
    private static final double LEAST_SHARE = 0.5;
    /** What a page must score that holds only a part which the table does not know: below it is chance. */
    private static final double LEAST_SCORE = 10;
    /** The same where the table knows the part: a common word, such as child, in a long question is chance too. */
    private static final double LEAST_KNOWN = 6;
    /** From here on a page counts as holding every part: the share of a word that begins as was typed. */
    private static final double WHOLE = 0.7;
    /** What a page counts that holds every part, beside one that lacks one and says more of the others. */
    private static final double WHOLE_BONUS = 2;
    /** What a synonym counts beside the word itself. */
    private static final double OTHER_WORD = 0.9;
    /** What a lone character between longer parts counts: most often it is a verb such as 办. */
    private static final double MINOR = 0.4;

    private final Score total;
    private final boolean[] partial;
    /** Whether it holds a part that the table knows. */
    private final boolean[] anchored;

    private int size;

    private Ranking(int pages) {
        total = new Score(pages);
        partial = new boolean[pages];
        anchored = new boolean[pages];
    }

    public static Ranking of(Query query, SearchIndex index) {
        Ranking ranking = new Ranking(index.targets().size());
        query.parts().forEach(part -> ranking.add(part, part.isMinor(query), index));
        return ranking;
    }

    private void add(Query.Part part, boolean minor, SearchIndex index) {
        Score score = Score.ofAll(index, part.alternatives().get(0));
        part.alternatives().stream()
                .skip(1)
                .forEach(other -> score.orBetter(Score.ofMeaning(index, other), OTHER_WORD));
        for (int i = 0; i < partial.length; i++) {
            partial[i] |= score.share[i] < WHOLE && !minor;
            anchored[i] |= score.share[i] >= WHOLE && part.known();
        }
        total.add(score, part.size(), minor ? MINOR : 1);
        size += part.size();
    }

    /** How much of what was asked it holds, from 0 to 1. */
    private double share(int page) {
        return size == 0 ? 0 : total.share[page] / size;
    }

    /** Whether it holds every part, itself or by a synonym. */
    public boolean isWhole(int page) {
        return !partial[page];
    }

    /** Whether it is worth showing. */
    public boolean isWorth(int page) {
        double share = share(page);
        boolean held = share >= LEAST_SHARE && plain(page) >= LEAST_SCORE;
        boolean known = anchored[page] && plain(page) >= LEAST_KNOWN;
        return share > 0 && (isWhole(page) || known || held);
    }

    /** A register is not preferred for holding every part: it does so by chance. */
    public double score(int page, TargetKind kind) {
        return plain(page) * (isWhole(page) && !kind.isRegister() ? WHOLE_BONUS : 1);
    }

    private double plain(int page) {
        return total.weight[page] * share(page) * share(page);
    }
}
