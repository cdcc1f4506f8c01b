package org.bianmin.doors.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.bianmin.search.SearchAnswer;
import org.bianmin.search.SearchHit;

/**
 * What the search page shows of an answer.
 *
 * @param typed what was looked for, or empty
 * @param jurisdiction the one in which was searched, or null for all
 * @param count how many items hold the whole query, shown or not
 * @param whole those that hold the whole query
 * @param close those that hold most of it
 * @param notice what was not as it should be in the request, or null
 */
public record SearchView(
        String typed, Jurisdiction jurisdiction, int count, List<Found> whole, List<Found> close, Text notice) {

    /** A hit and its item. */
    public record Found(SearchHit hit, Item item) {}

    /** Nothing has been looked for yet. */
    public static SearchView empty() {
        return new SearchView("", null, 0, List.of(), List.of(), null);
    }

    public static SearchView of(Catalog catalog, SearchAnswer answer) {
        List<Found> all = answer.hits().stream()
                .map(hit -> new Found(hit, catalog.item(hit.id()).orElseThrow()))
                .toList();
        List<Found> whole = all.stream().filter(found -> found.hit().whole()).toList();
        List<Found> close = all.stream().filter(found -> !found.hit().whole()).toList();
        return new SearchView(
                answer.query(),
                answer.jurisdiction() == null
                        ? null
                        : catalog.jurisdiction(answer.jurisdiction()).orElseThrow(),
                answer.found() - close.size(),
                whole,
                close,
                answer.notice());
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public boolean isFound() {
        return !whole.isEmpty() || !close.isEmpty();
    }

    /** Whether more items hold the whole query than are shown. */
    public boolean isCut() {
        return count > whole.size();
    }

    /** The place to go on searching in, for the form: an id, or empty. */
    public String place() {
        return jurisdiction == null ? "" : jurisdiction.id();
    }

    /** The same search in all places. */
    public String everywhere(PageContext page) {
        return address(page, page.language(), "");
    }

    /** The same search, answered in the other language. */
    public String inOtherLanguage(PageContext page) {
        return address(page, page.language().other(), place());
    }

    private String address(PageContext page, Language language, String place) {
        String query = "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return page.desk() + "search/" + language.code() + query + (place.isEmpty() ? "" : "&place=" + place);
    }
}
