package org.bianmin.doors.site.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.find.NotListed;
import org.bianmin.content.national.LawBinding;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** What people come for and no list has: matters that are handled elsewhere, and what the notice in one's hand means. */
@Singleton
final class HelpPages implements PageSource {

    /** The kinds of notice that a counter gives with this system, in the order of a case. */
    private static final List<String> NOTICES =
            List.of("acceptance", "full", "correction", "non-acceptance", "decision", "refusal", "delivery");

    /**
     * A matter that no list has.
     *
     * @param laws what the law says of it; the page says nothing beyond
     */
    record Matter(String code, List<LawBinding> laws) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotHerePage(PageContext page, List<Matter> matters) implements TemplateInstance {}

    /** @param laws what the law says of notices about an administrative licence */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticeMeaningsPage(PageContext page, List<String> kinds, List<LawBinding> laws)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<Matter> matters = NotListed.matters(site.content().notListed()).stream()
                .map(code -> new Matter(code, site.content().laws().about(code)))
                .toList();
        List<LawBinding> notices = site.content().laws().about("notices");
        return Stream.concat(
                site.inEachLanguage(GuidePaths.NOT_HERE, null, page -> new NotHerePage(page, matters)),
                site.inEachLanguage(GuidePaths.NOTICES, null, page -> new NoticeMeaningsPage(page, NOTICES, notices)));
    }
}
