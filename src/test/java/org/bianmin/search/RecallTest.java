package org.bianmin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.search.RealSearch.Asked;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;

/**
 * Holds the search to what it has reached on written queries: in how many of them an expected page comes first, or among the
 * first five. Whoever changes the index, its weights or the tables sees here what it costs.
 */
@OfPlaces({"tunchang", "dingan", "yazhou", "jiyuan", "yeji"})
class RecallTest {

    @Test
    void theSixtyQueriesOfTheContent() {
        List<Asked> queries = RealSearch.known();
        assertEquals(60, queries.size());
        assertReached(queries, RealSearch.SEARCH, 56, 60, true);
    }

    @Test
    void queriesThatWereWrittenBeforehand() {
        List<Asked> queries = RealSearch.more();
        assertEquals(36, queries.size());
        assertReached(queries, RealSearch.SEARCH, 33, 36, true);
    }

    @Test
    void theHalfOfTheQuestionsForTuning() {
        assertHalf("tuning", RealSearch.tuning(), true);
    }

    /** Says only how many are missed: whoever reads which ones must write a new half. */
    @Test
    void theHalfOfTheQuestionsThatIsHeldBack() {
        assertHalf("held back", RealSearch.heldBack(), false);
    }

    @Test
    void withoutTheTableItWouldFindMuchLess() {
        int with = among(1, RealSearch.known(), RealSearch.SEARCH);
        int without = among(1, RealSearch.known(), RealSearch.with(Synonyms.NONE));
        assertTrue(with - without > 15, with + " with, " + without + " without");
    }

    /** At least 85 of 100 first, 95 of 100 among the first five, and no answer where no list has one. */
    private static void assertHalf(String name, List<Asked> half, boolean tell) {
        assertEquals(100, half.size());
        List<Asked> answered =
                half.stream().filter(asked -> !asked.expected().isEmpty()).toList();
        assertEquals(90, answered.size());
        List<String> guessed = half.stream()
                .filter(asked -> asked.expected().isEmpty())
                .map(Asked::query)
                .filter(query -> !RealSearch.found(RealSearch.SEARCH, query).isEmpty())
                .toList();
        System.out.printf(
                "%s: %d of 90 first, %d among the first five; %d of 10 answered that no list holds%n",
                name, among(1, answered, RealSearch.SEARCH), among(5, answered, RealSearch.SEARCH), guessed.size());
        assertReached(answered, RealSearch.SEARCH, 77, 86, tell);
        assertEquals(0, guessed.size(), () -> tell ? guessed.toString() : "of the half that is held back");
    }

    private static void assertReached(List<Asked> queries, SiteSearch search, int first, int firstFive, boolean tell) {
        assertEquals(List.of(), unknownIn(queries));
        List<String> missed = queries.stream()
                .filter(asked -> !isAmong(5, asked, search))
                .map(asked -> asked.query() + " "
                        + RealSearch.found(search, asked.query()).stream()
                                .limit(3)
                                .toList())
                .toList();
        assertTrue(
                queries.size() - missed.size() >= firstFive,
                () -> "not among the first five: " + (tell ? missed : missed.size()));
        List<String> notFirst = queries.stream()
                .filter(asked -> !isAmong(1, asked, search))
                .map(Asked::query)
                .toList();
        assertTrue(
                queries.size() - notFirst.size() >= first, () -> "not first: " + (tell ? notFirst : notFirst.size()));
    }

    private static int among(int places, List<Asked> queries, SiteSearch search) {
        return (int)
                queries.stream().filter(asked -> isAmong(places, asked, search)).count();
    }

    private static boolean isAmong(int places, Asked asked, SiteSearch search) {
        return RealSearch.found(search, asked.query()).stream().limit(places).anyMatch(asked.expected()::contains);
    }

    private static List<String> unknownIn(List<Asked> queries) {
        Set<String> known = RealSearch.SEARCH.engine().index().targets().stream()
                .map(Target::id)
                .collect(Collectors.toSet());
        return queries.stream()
                .flatMap(asked -> asked.expected().stream())
                .filter(id -> !known.contains(id))
                .toList();
    }
}
