package org.bianmin.doors.site.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The one page on which the site speaks about itself: from which documents it is made, and what is not in them. */
@Singleton
final class AboutPages implements PageSource {

    /** What this project adds, as messages. */
    private static final List<String> ADDED = List.of(
            "about_added_plain",
            "about_added_sorting",
            "about_added_levels",
            "about_added_steps",
            "about_added_days",
            "about_added_forms",
            "about_added_sampling",
            "about_added_english");

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutPage(PageContext page, List<String> added, List<SourceDocument> documents)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<SourceDocument> documents = site.guides().sources();
        return site.inEachLanguage("about.html", null, page -> new AboutPage(page, ADDED, documents));
    }
}
