package org.bianmin.doors.site.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The guides that are not about one item: a matter of several departments, a chapter of a handbook. */
@Singleton
final class GeneralGuidePages implements PageSource {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GeneralGuidePage(
            PageContext page, GuideText guide, Jurisdiction jurisdiction, SourceDocument source, RawString body)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> site.guides().general(jurisdiction.id()).stream()
                        .flatMap(guide -> site.inEachLanguage(
                                GuidePaths.path(guide), jurisdiction, page -> page(site, page, guide, jurisdiction))));
    }

    private static GeneralGuidePage page(
            SiteContext site, PageContext page, GuideText guide, Jurisdiction jurisdiction) {
        SourceDocument source = site.guides().sources().stream()
                .filter(document -> document.jurisdiction().equals(jurisdiction.id()))
                .findFirst()
                .orElse(null);
        return new GeneralGuidePage(page, guide, jurisdiction, source, MarkdownHtml.of(page.in(guide.body()), 0));
    }
}
