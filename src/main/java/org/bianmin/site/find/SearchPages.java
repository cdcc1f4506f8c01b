package org.bianmin.site.find;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.catalog.theme.Themes;
import org.bianmin.page.SearchPage;
import org.bianmin.page.SearchView;
import org.bianmin.site.PageFamily;
import org.bianmin.site.SiteContext;
import org.bianmin.site.SitePage;

/** The empty search page; the desk answers with it filled in. */
@Singleton
final class SearchPages implements PageFamily {

    private final Themes themes;

    SearchPages(Themes themes) {
        this.themes = themes;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.inEachLanguage(
                SearchPage.PATH, null, page -> SearchPage.of(page, site.catalog(), themes, SearchView.empty()));
    }
}
