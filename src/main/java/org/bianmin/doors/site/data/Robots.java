package org.bianmin.doors.site.data;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** {@code robots.txt} (RFC 9309): everything may be read except the answers of the desk, which are somebody's own. */
@Singleton
final class Robots implements PageSource {

    static final String PATH = "robots.txt";

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(new SitePage(PATH, () -> text(site).getBytes(StandardCharsets.UTF_8)));
    }

    static String text(SiteContext site) {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        text.append(site.desk().startsWith("/") ? "Disallow: " + site.desk() : "Allow: /")
                .append('\n');
        if (site.isPublic()) {
            text.append("\nSitemap: ")
                    .append(site.address())
                    .append(Sitemap.PATH)
                    .append('\n');
        }
        return text.toString();
    }
}
