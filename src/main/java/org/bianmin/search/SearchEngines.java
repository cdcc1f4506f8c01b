package org.bianmin.search;

import jakarta.inject.Singleton;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.find.Themes;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.guide.Guides;
import org.bianmin.search.internal.SearchTexts;
import org.bianmin.search.internal.SynonymsReader;

/** Makes engines for whoever needs one for a while: the index of a large catalog is nearly as large as the catalog itself. */
@Singleton
public class SearchEngines {

    private final Catalog catalog;
    private final Guides guides;
    private final Themes themes;
    private final ContentFolder folder;

    SearchEngines(Catalog catalog, Guides guides, Themes themes, ContentFolder folder) {
        this.catalog = catalog;
        this.guides = guides;
        this.themes = themes;
        this.folder = folder;
    }

    /** An engine over the content as it is now; made anew each time. */
    public SearchEngine make() {
        return search().engine();
    }

    ItemSearch search() {
        return new ItemSearch(catalog, new SearchTexts(guides, themes), SynonymsReader.read(folder));
    }
}
