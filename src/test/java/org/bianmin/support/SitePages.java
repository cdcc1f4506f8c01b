package org.bianmin.support;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.jsoup.nodes.Document;

/** What every test reads that goes through the pages of a site. */
public abstract class SitePages {

    @Inject
    protected PublishedSite site;

    @Inject
    protected ContentHolder holder;

    protected final Catalog catalog() {
        return holder.current().catalog();
    }

    protected final Document page(String path) {
        return site.page(path);
    }

    protected final Document zh(String path) {
        return site.page("zh/" + path);
    }

    protected final Document en(String path) {
        return site.page("en/" + path);
    }

    protected final Path file(String path) {
        return site.folder().resolve(path);
    }
}
