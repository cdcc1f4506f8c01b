package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.search.ItemSearch;
import org.bianmin.search.SearchAnswer;
import org.bianmin.search.SearchRequest;

/** Finds items by what somebody types. */
public class SearchItems {

    private final ItemSearch search;

    SearchItems(ItemSearch search) {
        this.search = search;
    }

    @Funq("search")
    public SearchAnswer search(SearchRequest request) {
        return search.answer(request);
    }
}
