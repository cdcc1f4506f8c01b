package org.bianmin.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.guide.Guides;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.theme.Themes;

/** Makes the index once, when somebody first searches. */
final class SearchProducer {

    @Produces
    @ApplicationScoped
    ItemSearch search(Catalog catalog, Guides guides, Themes themes, ContentFolder folder) {
        return new ItemSearch(catalog, new SearchTexts(guides, themes), SynonymsReader.read(folder));
    }
}
