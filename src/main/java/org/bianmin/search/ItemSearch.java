package org.bianmin.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.bianmin.search.internal.Field;
import org.bianmin.search.internal.Marker;
import org.bianmin.search.internal.Query;
import org.bianmin.search.internal.SearchIndexBuilder;
import org.bianmin.search.internal.SearchTexts;

/** Answers a question with items, their names and excerpts marked. Immutable. */
public final class ItemSearch {

    /** How many chars of a query are looked at. */
    public static final int LONGEST = 60;

    private static final int MOST_HITS = 30;
    /** So many hits are filled up with items that hold only most of the query. */
    private static final int ENOUGH = 10;

    private static final Text CUT = new Text(
            "您写的太长，只按前 " + LONGEST + " 个字查找。",
            "That is long: only the first " + LONGEST + " characters were searched for.");
    private static final Text NO_PLACE =
            new Text("没有这个地方，已在所有地方查找。", "There is no such place; all places were searched.");

    private final Catalog catalog;
    private final SearchTexts texts;
    private final SearchEngine engine;

    ItemSearch(Catalog catalog, SearchTexts texts, Synonyms synonyms) {
        this.catalog = catalog;
        this.texts = texts;
        SearchIndexBuilder builder = new SearchIndexBuilder();
        catalog.items().forEach(item -> builder.add(item, () -> texts.of(item)));
        this.engine = new SearchEngine(builder.build(), synonyms);
    }

    public SearchEngine engine() {
        return engine;
    }

    /** The answer; no hits for an empty query. A language that there is not is answered in Chinese. */
    public SearchAnswer answer(SearchRequest request) {
        Language language = Language.of(request.language()).orElse(Language.ZH);
        String asked = request.query() == null ? "" : request.query().strip();
        String query = asked.length() > LONGEST ? whole(asked.substring(0, LONGEST)) : asked;
        boolean somewhere =
                request.jurisdiction() != null && !request.jurisdiction().isBlank();
        Optional<Jurisdiction> place = somewhere ? catalog.jurisdiction(request.jurisdiction()) : Optional.empty();
        List<SearchEngine.Match> matches = engine.search(
                query,
                item -> place.isEmpty()
                        || item.jurisdiction().equals(place.get().id()));
        long whole = matches.stream().filter(SearchEngine.Match::whole).count();
        int found = (int) Math.max(whole, Math.min(ENOUGH, matches.size()));
        Marker marker = new Marker(Query.of(query, engine.synonyms()));
        Text notice = somewhere && place.isEmpty() ? NO_PLACE : asked.length() > LONGEST ? CUT : null;
        return new SearchAnswer(
                query,
                language.code(),
                place.map(Jurisdiction::id).orElse(null),
                found,
                matches.stream()
                        .limit(Math.min(found, MOST_HITS))
                        .map(match -> hit(match, language, marker))
                        .toList(),
                notice);
    }

    private SearchHit hit(SearchEngine.Match match, Language language, Marker marker) {
        Item item = match.item();
        Optional<String> quoted = quoted(item, language, marker);
        // Who asks in one language on a page of the other should still see why the item was found.
        boolean foreign = quoted.isEmpty() && marker.count(item.name().in(language)) == 0;
        Language ofExcerpt = foreign ? language.other() : language;
        return new SearchHit(
                item.id(),
                item.jurisdiction(),
                catalog.jurisdictionOf(item).shortName().in(language),
                marker.whole(item.name().in(language)),
                marker.excerpt(foreign ? item.name().in(ofExcerpt) : quoted.orElse("")),
                ofExcerpt.tag(),
                match.whole());
    }

    /** The text with most marks, unless the name has as many; the words of a theme are ours and not the item's. */
    private Optional<String> quoted(Item item, Language language, Marker marker) {
        List<String> others = new ArrayList<>();
        texts.of(item).forEach((field, list) -> {
            if (field != Field.NAME && field != Field.THEME) {
                list.stream().map(text -> text.in(language)).forEach(others::add);
            }
        });
        int inName = marker.count(item.name().in(language));
        return others.stream().max(Comparator.comparing(marker::count)).filter(text -> marker.count(text) > inName);
    }

    /** Without half a character at the end. */
    private static String whole(String text) {
        int last = text.length() - 1;
        return Character.isHighSurrogate(text.charAt(last)) ? text.substring(0, last) : text;
    }
}
