package org.bianmin.doors.site.find;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.doors.page.SearchPage;
import org.bianmin.doors.page.SearchView;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The empty search page; the desk answers with it filled in. */
@Singleton
final class SearchPages implements PageSource {

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.inEachLanguage(
                SearchPage.PATH, null, page -> SearchPage.of(page, site.catalog(), site.themes(), SearchView.empty()));
    }
}
