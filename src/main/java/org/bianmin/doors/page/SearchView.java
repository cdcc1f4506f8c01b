package org.bianmin.doors.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
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
 * @param count how many pages there are, shown or not
 * @param hits the best of them, in order
 * @param rest what was typed without the name of a place
 * @param meant what was looked for instead, or null
 * @param unlisted the matter that was asked for and no list holds, or null
 * @param notice what was not as it should be in the request, or null
 */
public record SearchView(
        String typed,
        Jurisdiction jurisdiction,
        int count,
        List<Found> hits,
        String rest,
        String meant,
        String unlisted,
        Text notice) {

    /** A hit, and the address of its page within the folder of a language. */
    public record Found(SearchHit hit, String path) {}

    /** Nothing has been looked for yet. */
    public static SearchView empty() {
        return new SearchView("", null, 0, List.of(), "", null, null, null);
    }

    public static SearchView of(Catalog catalog, SearchAnswer answer) {
        return new SearchView(
                answer.query(),
                answer.jurisdiction() == null
                        ? null
                        : catalog.jurisdiction(answer.jurisdiction()).orElseThrow(),
                answer.found(),
                answer.hits().stream()
                        .map(hit -> new Found(hit, Paths.found(hit)))
                        .toList(),
                answer.rest(),
                answer.meant(),
                answer.unlisted(),
                answer.notice());
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public boolean isFound() {
        return !hits.isEmpty();
    }

    /** Whether one of them holds the whole query. */
    public boolean isWhole() {
        return hits.stream().anyMatch(found -> found.hit().whole());
    }

    /** Whether there are more pages than are shown. */
    public boolean isCut() {
        return count > hits.size();
    }

    /** The place to go on searching in, for the form: an id, or empty. */
    public String place() {
        return jurisdiction == null ? "" : jurisdiction.id();
    }

    /** The same search in all places. */
    public String everywhere(PageContext page) {
        return address(page, rest, page.language(), "");
    }

    /** The same search, answered in the other language. */
    public String inOtherLanguage(PageContext page) {
        return address(page, typed, page.language().other(), place());
    }

    private static String address(PageContext page, String typed, Language language, String place) {
        String query = "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return page.desk() + "search/" + language.code() + query + (place.isEmpty() ? "" : "&place=" + place);
    }
}
