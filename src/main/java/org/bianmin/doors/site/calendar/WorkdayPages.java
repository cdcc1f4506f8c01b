package org.bianmin.doors.site.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/**
 * The days on which offices work, by the State Council's schedules, as a calendar. At what hours a window opens no source says,
 * and the page says that.
 */
@Singleton
final class WorkdayPages implements PageSource {

    static final String PATH = "workdays.html";

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkdaysPage(PageContext page, List<YearView> years) implements TemplateInstance {}

    /** Latest year first. All that have a schedule are shown: which of them is this one, only the reader knows. */
    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<YearView> years = site.calendar().years().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> YearView.of(site.calendar(), year))
                .toList();
        return site.inEachLanguage(PATH, null, page -> new WorkdaysPage(page, years));
    }
}
