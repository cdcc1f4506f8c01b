package org.bianmin.doors.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.find.Themes;
import org.bianmin.doors.functions.SearchItems;
import org.bianmin.doors.page.SearchPage;
import org.bianmin.doors.page.SearchView;
import org.bianmin.ground.text.Language;
import org.bianmin.search.SearchAnswer;
import org.bianmin.search.SearchRequest;

/** Takes the search form and answers with what was found. */
@Path("/desk/search/{language}")
public class SearchResource {

    private final Catalog catalog;
    private final Themes themes;
    private final SearchItems function;
    private final DeskPages pages;

    SearchResource(Catalog catalog, Themes themes, SearchItems function, DeskPages pages) {
        this.catalog = catalog;
        this.themes = themes;
        this.function = function;
        this.pages = pages;
    }

    @GET
    public Response search(
            @PathParam("language") String languageCode,
            @QueryParam("q") String query,
            @QueryParam("place") String jurisdiction) {
        Language language = Language.of(languageCode).orElse(Language.ZH);
        SearchAnswer answer = function.search(new SearchRequest(query, language.code(), jurisdiction));
        return Html.page(
                Response.Status.OK,
                SearchPage.of(pages.ofSearch(language), catalog, themes, SearchView.of(catalog, answer)));
    }
}
