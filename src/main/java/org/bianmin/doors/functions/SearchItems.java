package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.content.ContentHolder;
import org.bianmin.search.SearchAnswer;
import org.bianmin.search.SearchEngines;
import org.bianmin.search.SearchRequest;

/** Finds items by what somebody types. */
public class SearchItems {

    private final ContentHolder content;
    private final SearchEngines engines;

    SearchItems(ContentHolder content, SearchEngines engines) {
        this.content = content;
        this.engines = engines;
    }

    @Funq("search")
    public SearchAnswer search(SearchRequest request) {
        return engines.in(content.current()).answer(request);
    }
}
