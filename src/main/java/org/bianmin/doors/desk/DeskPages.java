package org.bianmin.doors.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.SearchPage;
import org.bianmin.doors.qute.FragmentCache;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Makes the contexts of the pages with which the desk answers. */
@ApplicationScoped
class DeskPages {

    private final Assets assets;
    private final Settings.Site site;

    DeskPages(Assets assets, Settings settings) {
        this.assets = assets;
        this.site = settings.site();
    }

    /** The page of an item's application; its other language is the empty form there. */
    PageContext ofItem(Catalog catalog, Language language, Item item) {
        return context(
                catalog,
                language,
                ApplyPage.path(item),
                catalog.jurisdictionOf(item).name());
    }

    PageContext ofLookup(Catalog catalog, Language language) {
        return context(catalog, language, LookupPage.PATH, null);
    }

    PageContext ofSearch(Catalog catalog, Language language) {
        return context(catalog, language, SearchPage.PATH, null);
    }

    PageContext ofHome(Catalog catalog, Language language) {
        return context(catalog, language, "index.html", null);
    }

    private PageContext context(Catalog catalog, Language language, String path, Text place) {
        return new PageContext(
                language,
                path,
                site.address().root(),
                "",
                site.desk(),
                place,
                catalog.messages(),
                assets,
                text -> false,
                new FragmentCache());
    }
}
