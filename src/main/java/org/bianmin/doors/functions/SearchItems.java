package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.content.ContentHolder;
import org.bianmin.ground.brakes.Braked;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.search.SearchAnswer;
import org.bianmin.search.SearchEngines;
import org.bianmin.search.SearchRequest;

/** Finds items by what somebody types. */
public class SearchItems {

    private final ContentHolder content;
    private final SearchEngines engines;
    private final Brakes brakes;

    SearchItems(ContentHolder content, SearchEngines engines, Brakes brakes) {
        this.content = content;
        this.engines = engines;
        this.brakes = brakes;
    }

    @Funq("search")
    public SearchAnswer search(SearchRequest request) {
        brakes.count(Braked.SEARCH);
        return engines.in(content.current()).answer(request);
    }
}
