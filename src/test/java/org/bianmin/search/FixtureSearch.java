package org.bianmin.search;

import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.support.Content;

/** The search on the small content of the tests. */
final class FixtureSearch {

    private static final Snapshot CONTENT = Content.snapshot(Content.fixture());
    static final Catalog CATALOG = CONTENT.catalog();
    static final SiteSearch SEARCH = SearchEngines.of(CONTENT);

    private FixtureSearch() {}

    static SiteSearch with(Synonyms synonyms) {
        return SearchEngines.of(CONTENT, synonyms);
    }
}
