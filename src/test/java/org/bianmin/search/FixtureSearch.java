package org.bianmin.search;

import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.find.SynonymsReader;
import org.bianmin.content.find.ThemesReader;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.search.internal.SearchTexts;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;

/** The search on the small content of the tests. */
final class FixtureSearch {

    static final Catalog CATALOG = Fixture.CATALOG;
    static final SearchTexts TEXTS = new SearchTexts(
            GuidesReader.read(Content.fixture(), CATALOG), ThemesReader.read(Content.fixture(), CATALOG));
    static final ItemSearch SEARCH = with(new Synonyms(SynonymsReader.read(Content.fixture(), new Problems())));

    private FixtureSearch() {}

    static ItemSearch with(Synonyms synonyms) {
        return new ItemSearch(CATALOG, TEXTS, synonyms);
    }
}
