package org.bianmin.doors.site.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.GuideView;
import org.bianmin.doors.site.guide.GuideViews;

/** The sheet that tells an applicant everything at one time (一次性告知单): what is known is printed, the rest the counter writes down. */
@Singleton
final class NoticeSheetPages implements PageSource {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticeSheetPage(PageContext page, GuideView guide) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        GuideViews views = new GuideViews(site.content(), site.today());
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream()
                        .flatMap(list -> list.items().stream()
                                .filter(Item::isApplication)
                                .flatMap(item -> site.inEachLanguage(
                                        PaperPaths.noticePath(item),
                                        jurisdiction,
                                        page -> new NoticeSheetPage(page, views.of(jurisdiction, list, item))))));
    }
}
