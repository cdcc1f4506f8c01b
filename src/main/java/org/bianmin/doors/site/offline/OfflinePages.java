package org.bianmin.doors.site.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;

/** {@code offline.html}: what is shown without network in place of a page that is not kept. In both languages. */
@Singleton
final class OfflinePages implements PageSource {

    static final String PATH = "offline.html";

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfflinePage(PageContext zh, PageContext en, List<Jurisdiction> places) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(SitePage.of(
                PATH,
                new OfflinePage(
                        site.top(Language.ZH, ""),
                        site.top(Language.EN, ""),
                        site.catalog().jurisdictions())));
    }
}
