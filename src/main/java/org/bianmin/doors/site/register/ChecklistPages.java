package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.ChecklistPoint;
import org.bianmin.content.register.Section;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** A checklist for each chapter of the handbook, for a service centre to print and tick off. */
@Singleton
final class ChecklistPages implements PageSource {

    /**
     * @param sections those of the chapter that have something to tick off
     * @param encouraged whether anything on the list is only encouraged
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChecklistPage(
            PageContext page, Jurisdiction jurisdiction, Chapter chapter, List<Section> sections, boolean encouraged)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .filter(one -> one.handbook() != null)
                .flatMap(one -> one.handbook().chapters().stream()
                        .filter(chapter -> chapter.checkCount() > 0)
                        .flatMap(chapter -> site.inEachLanguage(
                                RegisterPaths.checklistPath(one.jurisdiction(), chapter),
                                one.jurisdiction(),
                                page -> page(page, one.jurisdiction(), chapter))));
    }

    private static ChecklistPage page(PageContext page, Jurisdiction jurisdiction, Chapter chapter) {
        List<Section> sections = chapter.sections().stream()
                .filter(section -> !section.checks().isEmpty())
                .toList();
        boolean encouraged =
                sections.stream().flatMap(section -> section.checks().stream()).anyMatch(ChecklistPoint::encouraged);
        return new ChecklistPage(page, jurisdiction, chapter, sections, encouraged);
    }
}
