package org.bianmin.doors.site.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.calendar.ScheduledDay;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.calendar.DayKind;

/**
 * The days on which offices work, by the State Council's schedules, as a calendar. At what hours a window opens no source says,
 * and the page says that.
 */
@Singleton
final class WorkdayPages implements PageSource {

    static final String PATH = "workdays.html";

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WorkdaysPage(PageContext page, List<YearView> years, String off, String worked, int next)
            implements TemplateInstance {}

    /**
     * Latest year first. All that have a schedule are shown: which of them is this one, only the reader knows, and a script on the
     * page says it from the days that are named in the page's own words.
     */
    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<YearView> years = site.calendar().years().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> YearView.of(site.calendar(), year))
                .toList();
        String off = days(site, DayKind.HOLIDAY);
        String worked = days(site, DayKind.WORKING_DAY);
        int next = site.calendar().years().stream()
                .mapToInt(year -> year + 1)
                .max()
                .orElse(0);
        return site.inEachLanguage(PATH, null, page -> new WorkdaysPage(page, years, off, worked, next));
    }

    /** The days of a kind that the schedules name, as dates with spaces between. */
    private static String days(SiteContext site, DayKind kind) {
        return site.calendar().years().stream()
                .flatMap(year -> site.calendar().in(year).stream())
                .filter(day -> day.kind() == kind)
                .map(ScheduledDay::date)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
