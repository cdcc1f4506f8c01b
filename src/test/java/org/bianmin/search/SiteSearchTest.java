package org.bianmin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.find.Synonym;
import org.bianmin.ground.text.Language;
import org.bianmin.search.internal.Marker;
import org.bianmin.search.internal.Query;
import org.bianmin.search.internal.Stem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers on a small catalog, and the rules one by one. */
class SiteSearchTest {

    @Test
    void whoHoldsEveryPartComesFirst() {
        List<SearchHit> hits = ask("社会保障卡 挂失").hits();
        assertTrue(hits.get(0).whole());
        List<Boolean> whole = hits.stream().map(SearchHit::whole).toList();
        assertTrue(whole.lastIndexOf(true) < whole.indexOf(false) || !whole.contains(false), whole::toString);
    }

    @Test
    void aSynonymLeadsWhereTheWordDoesNot() {
        assertEquals("north-1", ask("砍树").hits().get(0).id());
        Synonyms none = Synonyms.NONE;
        Synonyms one = new Synonyms(List.of(new Synonym("钓鱼", "缴费证明", Language.ZH)));
        assertEquals(
                List.of(), FixtureSearch.with(none).answer(request("钓鱼", null)).hits());
        assertEquals(
                List.of("east-6", "east-7"),
                FixtureSearch.with(one).answer(request("钓鱼", null)).hits().stream()
                        .limit(2)
                        .map(SearchHit::id)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"居住证怎么办, 居住证", "ＰＥＲＭＩＴ, permit", "how permit, permit", "cards, card"})
    void theSameIsFoundWhateverStandsAroundIt(String said, String meant) {
        assertEquals(ids(ask(meant)), ids(ask(said)));
    }

    @Test
    void aQueryOfEmptyWordsOnlyIsStillLookedFor() {
        assertFalse(read("怎么办").parts().isEmpty());
    }

    @Test
    void inOnePlaceOnly() {
        SearchAnswer answer = FixtureSearch.SEARCH.answer(request("社会保障卡", "west"));
        assertEquals("west", answer.jurisdiction());
        assertTrue(answer.hits().stream().allMatch(hit -> hit.jurisdiction().equals("west")));
        assertNull(answer.notice());
    }

    @Test
    void aPlaceThatThereIsNotIsSaidAndAllAreSearched() {
        SearchAnswer answer = FixtureSearch.SEARCH.answer(request("社会保障卡", "atlantis"));
        assertEquals("没有这个地方，已在所有地方查找。", answer.notice().zh());
        assertEquals(ids(ask("社会保障卡")), ids(answer));
        assertNull(answer.jurisdiction());
    }

    @Test
    void aLongQueryIsCutAndThatIsSaid() {
        SearchAnswer answer = ask("社".repeat(SiteSearch.LONGEST - 1) + "𠮷保");
        assertEquals("社".repeat(SiteSearch.LONGEST - 1), answer.query());
        assertTrue(answer.notice().en().contains("60"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!…", "qqqq", "𠮷𠮷"})
    void nothingIsFoundForNothing(String query) {
        assertEquals(0, ask(query).found());
        assertEquals(List.of(), ask(query).hits());
    }

    @Test
    void aRequestWithoutAnythingIsAnswered() {
        SearchAnswer answer = FixtureSearch.SEARCH.answer(new SearchRequest(null, null, null));
        assertEquals(List.of(), answer.hits());
        assertEquals("zh", answer.language());
    }

    @Test
    void namesAreMarkedAndStayWhole() {
        SearchHit hit = ask("社会保障卡挂失").hits().stream()
                .filter(one -> one.id().equals("west-3"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Piece("社会保障卡挂失", true)), hit.name());
        SearchHit english = FixtureSearch.SEARCH
                .answer(new SearchRequest("transfers", "en", null))
                .hits()
                .get(0);
        assertEquals(
                FixtureSearch.CATALOG.item(english.id()).orElseThrow().name().en(),
                english.name().stream().map(Piece::text).collect(Collectors.joining()));
        assertTrue(english.name().stream().anyMatch(Piece::marked));
    }

    @Test
    void whatTheNameDoesNotSayIsQuoted() {
        SearchHit hit = ask("一寸照片").hits().get(0);
        assertEquals("east-5", hit.id());
        assertTrue(hit.excerpt().contains(new Piece("一寸照片", true)), hit.excerpt()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "居住證, 居住证",
        "居主证, 居住证",
        "juzhuzheng, 居住证",
        "juzuzhen, 居住证",
        "jzz, 居住证",
        "residnce, residence",
        "secruity, security",
        "per mit, permit"
    })
    void aSlipLeadsWhereTheWordDoes(String slip, String word) {
        assertEquals(ask(word).hits().get(0).id(), ask(slip).hits().get(0).id());
    }

    @Test
    void whatWasMeantIsSaid() {
        assertEquals("居住证怎么办", ask("居主证怎么办").meant());
        assertNull(ask("居住证怎么办").meant());
    }

    @Test
    void whatTheIndexKnowsIsNeverMended() {
        assertNull(ask("来信来访").meant());
        assertNull(ask("proof of payment").meant());
    }

    @Test
    void theNameOfAPlaceIsWhereToSearch() {
        SearchAnswer answer = ask(FixtureSearch.CATALOG
                        .jurisdiction("west")
                        .orElseThrow()
                        .shortName()
                        .zh()
                + "社会保障卡");
        assertEquals("west", answer.jurisdiction());
        assertEquals("社会保障卡", answer.rest());
        assertTrue(answer.hits().stream().allMatch(hit -> "west".equals(hit.jurisdiction())));
        assertEquals("east", ask("card East").jurisdiction());
    }

    @Test
    void aPlaceAloneLeadsToWhatItHas() {
        SearchAnswer answer = ask("west");
        assertEquals("west/index", answer.hits().get(0).id());
        assertTrue(answer.hits().stream().noneMatch(hit -> hit.kind().equals("item")));
    }

    @ParameterizedTest
    @CsvSource({"怎么办护照, 护照", "Passports, passport", "huzhao, 护照"})
    void whatNoListHoldsIsSaid(String query, String matter) {
        SearchAnswer answer = ask(query);
        assertEquals(matter, answer.unlisted());
        assertTrue(ids(answer).stream().allMatch("not-here#entry-and-exit"::equals));
    }

    @Test
    void whatNoListHoldsLeadsToWhereItIsHandledIfThatIsKnown() {
        assertEquals(List.of("not-here#entry-and-exit"), ids(ask("护照")));
        assertEquals(List.of(), ids(ask("passport")));
    }

    @Test
    void whatAListHoldsAfterAllIsFound() {
        assertEquals("north-2", ask("暂住").hits().get(0).id());
        assertNull(ask("暂住").unlisted());
    }

    @Test
    void pagesThatAreNoItemsAreFound() {
        assertEquals("workdays", ask("国庆放假").hits().get(0).id());
        assertEquals("lookup", ask("track my application").hits().get(0).id());
        assertTrue(ids(ask("电话")).stream().anyMatch(id -> id.endsWith("/offices")));
    }

    @Test
    void halfACharacterIsNeverMarked() {
        Marker marker = new Marker(read("𠮷"));
        // The second begins with the same code unit as the one that was asked for.
        String text = "𠮷野家𠮶";
        List<Piece> pieces = marker.whole(text);
        assertEquals(List.of(new Piece("𠮷", true), new Piece("野家𠮶", false)), pieces);
    }

    @ParameterizedTest
    @CsvSource({
        "cards, card",
        "benefits, benefit",
        "families, family",
        "changing, chang",
        "changed, chang",
        "change, chang",
        "stopped, stop",
        "address, address",
        "status, status",
        "bus, bus",
        "id, id"
    })
    void stems(String word, String stem) {
        assertEquals(stem, Stem.of(word));
    }

    private static Query read(String typed) {
        return FixtureSearch.SEARCH.engine().search(typed, null).query();
    }

    private static SearchAnswer ask(String query) {
        return FixtureSearch.SEARCH.answer(request(query, null));
    }

    private static SearchRequest request(String query, String jurisdiction) {
        return new SearchRequest(query, "zh", jurisdiction);
    }

    private static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(SearchHit::id).toList();
    }
}
