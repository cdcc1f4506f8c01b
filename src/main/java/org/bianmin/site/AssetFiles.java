package org.bianmin.site;

import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Style sheet and pictures. */
@Singleton
final class AssetFiles implements PageFamily {

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.assets().all().entrySet().stream()
                .map(asset -> new SitePage("assets/" + asset.getKey(), asset::getValue));
    }
}
