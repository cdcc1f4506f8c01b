package org.bianmin.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.bianmin.search.internal.Field;
import org.bianmin.search.internal.Marker;
import org.bianmin.search.internal.TargetTexts;

/** Answers a question with pages, their names and excerpts marked. Immutable. */
public final class SiteSearch {

    /** How many chars of a query are looked at. */
    public static final int LONGEST = 60;

    private static final int MOST_HITS = 30;
    /** So many hits are filled up with pages that hold only most of the query. */
    private static final int ENOUGH = 10;

    private static final Text CUT = new Text(
            "您写的太长，只按前 " + LONGEST + " 个字查找。",
            "That is long: only the first " + LONGEST + " characters were searched for.");
    private static final Text NO_PLACE =
            new Text("没有这个地方，已在所有地方查找。", "There is no such place; all places were searched.");

    private final Catalog catalog;
    private final Map<Target, Supplier<Map<Field, List<Text>>>> texts = new HashMap<>();
    private final SearchEngine engine;

    SiteSearch(Catalog catalog, List<TargetTexts> targets, SearchEngine engine) {
        this.catalog = catalog;
        targets.forEach(one -> texts.put(one.target(), one.texts()));
        this.engine = engine;
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
        SearchEngine.Found result =
                engine.search(query, place.map(Jurisdiction::id).orElse(null));
        List<SearchEngine.Match> matches = result.matches();
        long whole = matches.stream().filter(SearchEngine.Match::whole).count();
        int found = (int) Math.max(whole, Math.min(ENOUGH, matches.size()));
        Marker marker = new Marker(result.query());
        Text notice = somewhere && place.isEmpty() ? NO_PLACE : asked.length() > LONGEST ? CUT : null;
        return new SearchAnswer(
                query,
                language.code(),
                result.place(),
                result.query().rest(),
                result.query().meant(),
                result.query().unlisted(),
                found,
                matches.stream()
                        .limit(Math.min(found, MOST_HITS))
                        .map(match -> hit(match, language, marker, result.place() == null))
                        .toList(),
                notice);
    }

    private SearchHit hit(SearchEngine.Match match, Language language, Marker marker, boolean everywhere) {
        Target target = match.target();
        String place = Optional.ofNullable(target.jurisdiction())
                .flatMap(catalog::jurisdiction)
                .map(one -> one.shortName().in(language))
                .orElse("");
        boolean oneOfAll = everywhere && target.kind().isOneForAll();
        Optional<String> quoted = quoted(target, language, marker);
        // Who asks in one language on a page of the other should still see why the page was found.
        boolean foreign = quoted.isEmpty() && marker.count(target.name().in(language)) == 0;
        Language ofExcerpt = foreign ? language.other() : language;
        return new SearchHit(
                target.id(),
                target.kind().code(),
                target.jurisdiction(),
                oneOfAll ? "" : place,
                marker.whole(target.name().in(language)),
                oneOfAll
                        ? catalog.messages()
                                .text("search_one_of_all", "place", Text.same(place))
                                .in(language)
                        : about(target, language),
                marker.excerpt(foreign ? target.name().in(ofExcerpt) : quoted.orElse("")),
                ofExcerpt.tag(),
                match.whole());
    }

    private static String about(Target target, Language language) {
        return target.about() == null
                        || target.about().zh().equals(target.name().zh())
                ? ""
                : target.about().in(language);
    }

    /** The text with most marks, unless the name has as many; the words by which only we sort a page are not the page's. */
    private Optional<String> quoted(Target target, Language language, Marker marker) {
        List<String> others = new ArrayList<>();
        texts.get(target).get().forEach((field, list) -> {
            if (field == Field.TEXT || field == Field.HEADING && target.isItem()) {
                list.stream().map(text -> text.in(language)).forEach(others::add);
            }
        });
        int inName = marker.count(target.name().in(language));
        return others.stream().max(Comparator.comparing(marker::count)).filter(text -> marker.count(text) > inName);
    }

    /** Without half a character at the end. */
    private static String whole(String text) {
        int last = text.length() - 1;
        return Character.isHighSurrogate(text.charAt(last)) ? text.substring(0, last) : text;
    }
}
