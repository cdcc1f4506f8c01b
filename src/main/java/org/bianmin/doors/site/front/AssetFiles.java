package org.bianmin.doors.site.front;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** Style sheet and pictures. */
@Singleton
final class AssetFiles implements PageSource {

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.assets().all().entrySet().stream()
                .map(asset -> new SitePage("assets/" + asset.getKey(), asset::getValue));
    }
}
