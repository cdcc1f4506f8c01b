package org.bianmin.doors.site.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.find.Theme;
import org.bianmin.content.guide.GuideText;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The office guide of each item. */
@Singleton
final class GuidePages implements PageSource {

    private final GuideMetadata metadata;

    GuidePages(GuideMetadata metadata) {
        this.metadata = metadata;
    }

    /**
     * The page of an item.
     *
     * @param longer the longer guide in the page's language, or null
     * @param themes where else one would look for it
     * @param hasRules whether there is a page of rules that hold for every matter of the place
     * @param metadata what machines read of it, ready for a script element
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GuidePage(
            PageContext page,
            GuideView guide,
            LongerGuide longer,
            List<Theme> themes,
            boolean hasRules,
            String metadata)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        GuideViews views = new GuideViews(site.content(), site.today());
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream()
                        .flatMap(list -> list.items().stream()
                                .flatMap(item -> site.inEachLanguage(
                                        Paths.guide(item),
                                        jurisdiction,
                                        page -> page(site, page, views.of(jurisdiction, list, item))))));
    }

    private GuidePage page(SiteContext site, PageContext page, GuideView guide) {
        GuideText longer = guide.longer();
        return new GuidePage(
                page,
                guide,
                longer == null ? null : LongerGuide.of(longer, page),
                site.themes().of(guide.item()),
                !site.content().laws().isSilentOn(guide.jurisdiction()),
                metadata.of(page, guide.listed()));
    }
}
