package org.bianmin.doors.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.doors.qute.FragmentCache;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Makes the contexts of pages that are answered and not published, and addresses of those that are. */
@ApplicationScoped
public class AnsweredPages {

    private final Assets assets;
    private final Settings.Site site;

    AnsweredPages(Assets assets, Settings settings) {
        this.assets = assets;
        this.site = settings.site();
    }

    /**
     * A page.
     *
     * @param path that of the published page that stands nearest to it
     * @param place for the masthead, or null
     */
    public PageContext of(Catalog catalog, Language language, String path, Text place) {
        return new PageContext(
                language,
                path,
                site.address().root(),
                "",
                site.desk(),
                null,
                place,
                catalog.messages(),
                assets,
                text -> false,
                new FragmentCache());
    }

    /** A page that stands near none but the first. */
    public PageContext home(Catalog catalog, Language language) {
        return of(catalog, language, "index.html", null);
    }

    /** The address of an item's form. */
    public String form(Language language, Item item) {
        return site.desk() + "apply/" + language.code() + "/" + item.id();
    }

    /**
     * The code of an address of the desk.
     *
     * @return null where the public address is not known: half an address leads nowhere
     */
    public QrDrawing code(String address) {
        if (PageContext.isAbsolute(address)) {
            return QrDrawing.of(address);
        }
        String url = site.address().url();
        return PageContext.isAbsolute(url)
                ? QrDrawing.of(URI.create(url).resolve(address).toString())
                : null;
    }

    /** The address of a page of the site. */
    public String published(Language language, String path) {
        return site.address().root() + language.code() + "/" + path;
    }
}
