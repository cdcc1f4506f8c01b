package org.bianmin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.search.RealSearch.Asked;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;

/**
 * Holds the search to what it has reached on written queries: in how many of them an expected item comes first, or among the
 * first five. Whoever changes the index, its weights or the table sees here what it costs.
 */
@OfPlaces({"tunchang", "dingan", "yazhou", "jiyuan", "yeji"})
class RecallTest {

    @Test
    void theSixtyQueriesOfTheContent() {
        List<Asked> queries = RealSearch.known();
        assertEquals(60, queries.size());
        assertEquals(List.of(), unknownIn(queries));
        assertReached(queries, RealSearch.SEARCH, 54, 59);
    }

    @Test
    void queriesThatWereWrittenBeforehand() {
        List<Asked> queries = RealSearch.more();
        assertEquals(36, queries.size());
        assertEquals(List.of(), unknownIn(queries));
        assertReached(queries, RealSearch.SEARCH, 33, 36);
    }

    @Test
    void withoutTheTableItWouldFindMuchLess() {
        int with = among(1, RealSearch.known(), RealSearch.SEARCH);
        int without = among(1, RealSearch.known(), RealSearch.with(Synonyms.NONE));
        assertTrue(with - without > 15, with + " with, " + without + " without");
    }

    private static void assertReached(List<Asked> queries, ItemSearch search, int first, int firstFive) {
        List<String> missed = queries.stream()
                .filter(asked -> !isAmong(5, asked, search))
                .map(Asked::query)
                .toList();
        assertTrue(among(5, queries, search) >= firstFive, () -> "not among the first five: " + missed);
        int reached = among(1, queries, search);
        assertTrue(reached >= first, () -> "first: " + reached + " of " + queries.size());
    }

    private static int among(int places, List<Asked> queries, ItemSearch search) {
        return (int)
                queries.stream().filter(asked -> isAmong(places, asked, search)).count();
    }

    private static boolean isAmong(int places, Asked asked, ItemSearch search) {
        return RealSearch.found(search, asked.query()).stream().limit(places).anyMatch(asked.expected()::contains);
    }

    private static List<String> unknownIn(List<Asked> queries) {
        List<String> unknown = new ArrayList<>();
        queries.forEach(asked -> asked.expected().stream()
                .filter(id -> RealSearch.CATALOG.item(id).isEmpty())
                .forEach(unknown::add));
        return unknown;
    }
}
