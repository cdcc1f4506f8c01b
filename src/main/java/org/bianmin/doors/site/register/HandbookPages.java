package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.Handbook;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.SectionKind;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The handbook of a service centre: an index, a page for each chapter, and the case kinds and notices by themselves. */
@Singleton
final class HandbookPages implements PageSource {

    /** A section and the chapter in which it stands. */
    record Entry(Chapter chapter, Section section) {}

    /** The sections of one kind. */
    record KindGroup(String code, List<Entry> entries) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandbookPage(PageContext page, Jurisdiction jurisdiction, Handbook handbook, List<KindGroup> kinds)
            implements TemplateInstance {}

    /**
     * @param next the chapter after this one, or null
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChapterPage(PageContext page, Jurisdiction jurisdiction, Chapter chapter, Chapter next)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CaseKindsPage(PageContext page, Jurisdiction jurisdiction, List<Entry> entries)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticesPage(PageContext page, Jurisdiction jurisdiction, List<Entry> entries) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .filter(one -> one.handbook() != null)
                .flatMap(one -> pages(site, one));
    }

    private static Stream<SitePage> pages(SiteContext site, JurisdictionRegisters registers) {
        Jurisdiction place = registers.jurisdiction();
        Handbook handbook = registers.handbook();
        List<Chapter> chapters = handbook.chapters();
        return Stream.of(
                        site.inEachLanguage(
                                RegisterPaths.handbookPath(place),
                                place,
                                page -> new HandbookPage(page, place, handbook, kinds(handbook))),
                        chapters.stream()
                                .flatMap(chapter -> site.inEachLanguage(
                                        RegisterPaths.chapterPath(place, chapter),
                                        place,
                                        page -> new ChapterPage(page, place, chapter, after(chapters, chapter)))),
                        caseKinds(site, place, entries(handbook, handbook.caseKinds())),
                        notices(site, place, entries(handbook, handbook.notices())))
                .flatMap(pages -> pages);
    }

    private static Stream<SitePage> caseKinds(SiteContext site, Jurisdiction place, List<Entry> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : site.inEachLanguage(
                        RegisterPaths.caseKindsPath(place), place, page -> new CaseKindsPage(page, place, entries));
    }

    private static Stream<SitePage> notices(SiteContext site, Jurisdiction place, List<Entry> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : site.inEachLanguage(
                        RegisterPaths.noticesPath(place), place, page -> new NoticesPage(page, place, entries));
    }

    private static List<KindGroup> kinds(Handbook handbook) {
        return Arrays.stream(SectionKind.values())
                .map(kind -> new KindGroup(kind.code(), entries(handbook, handbook.sections(kind))))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<Entry> entries(Handbook handbook, List<Section> sections) {
        return sections.stream()
                .map(section -> new Entry(handbook.chapterOf(section), section))
                .toList();
    }

    private static Chapter after(List<Chapter> chapters, Chapter chapter) {
        int next = chapters.indexOf(chapter) + 1;
        return next < chapters.size() ? chapters.get(next) : null;
    }
}
