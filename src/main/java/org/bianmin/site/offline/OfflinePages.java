package org.bianmin.site.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.Language;
import org.bianmin.page.PageContext;
import org.bianmin.site.PageFamily;
import org.bianmin.site.SiteContext;
import org.bianmin.site.SitePage;

/** {@code offline.html}: what is shown without network in place of a page that is not kept. In both languages. */
@Singleton
final class OfflinePages implements PageFamily {

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
