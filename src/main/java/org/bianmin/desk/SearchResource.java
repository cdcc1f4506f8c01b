package org.bianmin.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Language;
import org.bianmin.catalog.theme.Themes;
import org.bianmin.functions.SearchItems;
import org.bianmin.page.SearchPage;
import org.bianmin.page.SearchView;
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
