package org.bianmin.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bianmin.search.internal.Query;
import org.bianmin.search.internal.QueryReader;
import org.bianmin.search.internal.Ranking;

/**
 * Finds pages. Those that hold every part of what was typed count double, before those that hold most of it, so that a slip or a
 * word too many still leads somewhere. What holds less is no answer.
 */
public final class SearchEngine {

    /**
     * A page that was found.
     *
     * @param whole whether it holds every part of what was typed, itself or by a synonym
     */
    public record Match(Target target, double score, boolean whole) {}

    /**
     * What was found.
     *
     * @param place the id of the place in which was searched, or null for all
     * @param matches best first; none where no list holds what was asked for
     */
    public record Found(Query query, String place, List<Match> matches) {}

    /** What a page must score beside the best one: below it are guesses. */
    private static final double LEAST_OF_BEST = 0.15;

    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final QueryReader reader;

    public SearchEngine(SearchIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.reader = new QueryReader(vocabulary, index);
    }

    public SearchIndex index() {
        return index;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The pages that answer a query; none for a query without a letter.
     *
     * @param within the id of the place to search in where the query names none, or null for all
     */
    public Found search(String typed, String within) {
        Query query = reader.read(typed);
        String place = query.place() == null ? within : query.place();
        if (query.unlisted() != null) {
            return new Found(query, place, sectionOf(query));
        }
        if (query.place() != null && query.parts().isEmpty()) {
            return new Found(query, place, pagesOf(place));
        }
        List<Match> matches = matches(query, place);
        if (query.meant() != null) {
            // What was mended must answer better than what was typed.
            Query plain = reader.readAsTyped(typed);
            List<Match> asTyped = matches(plain, place);
            if (best(asTyped) >= best(matches)) {
                return new Found(plain, place, asTyped);
            }
        }
        return new Found(query, place, matches);
    }

    private List<Match> sectionOf(Query query) {
        return index.targets().stream()
                .filter(target -> target.id().equals(query.elsewhere()))
                .map(target -> new Match(target, 1, true))
                .toList();
    }

    /** What there is of a place beside its items, its own page first. */
    private List<Match> pagesOf(String place) {
        return index.targets().stream()
                .filter(target -> target.isOf(place) && !target.isItem())
                .map(target -> new Match(target, 1, true))
                .toList();
    }

    private List<Match> matches(Query query, String place) {
        Ranking ranking = Ranking.of(query, index);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < index.targets().size(); i++) {
            Target target = index.targets().get(i);
            boolean here = place == null || target.jurisdiction() == null || target.isOf(place);
            if (here && ranking.isWorth(i)) {
                matches.add(new Match(target, ranking.score(i, target.kind()), ranking.isWhole(i)));
            }
        }
        double best = best(matches);
        matches.removeIf(match -> match.score() < LEAST_OF_BEST * best);
        matches.sort(Comparator.comparing(Match::score).reversed());
        if (place == null) {
            Set<TargetKind> seen = EnumSet.noneOf(TargetKind.class);
            matches.removeIf(match -> match.target().kind().isOneForAll()
                    && !seen.add(match.target().kind()));
        }
        return List.copyOf(matches);
    }

    private static double best(List<Match> matches) {
        return matches.stream().mapToDouble(Match::score).max().orElse(0);
    }
}
