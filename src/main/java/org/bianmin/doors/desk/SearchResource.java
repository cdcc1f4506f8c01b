package org.bianmin.doors.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.page.SearchPage;
import org.bianmin.doors.page.SearchView;
import org.bianmin.ground.brakes.Braked;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.text.Language;
import org.bianmin.search.SearchAnswer;
import org.bianmin.search.SearchEngines;
import org.bianmin.search.SearchRequest;

/** Takes the search form and answers with what was found. */
@Path("/desk/search/{language}")
public class SearchResource {

    private final ContentHolder content;
    private final SearchEngines engines;
    private final DeskPages pages;
    private final Brakes brakes;

    SearchResource(ContentHolder content, SearchEngines engines, DeskPages pages, Brakes brakes) {
        this.brakes = brakes;
        this.content = content;
        this.engines = engines;
        this.pages = pages;
    }

    @GET
    public Response search(
            @PathParam("language") String languageCode,
            @QueryParam("q") String query,
            @QueryParam("place") String jurisdiction) {
        brakes.count(Braked.SEARCH);
        Language language = Language.of(languageCode).orElse(Language.ZH);
        Snapshot now = content.current();
        SearchAnswer answer = engines.in(now).answer(new SearchRequest(query, language.code(), jurisdiction));
        return Html.page(
                Response.Status.OK,
                SearchPage.of(
                        pages.ofSearch(now.catalog(), language),
                        now.catalog(),
                        now.themes(),
                        SearchView.of(now.catalog(), answer)));
    }
}
