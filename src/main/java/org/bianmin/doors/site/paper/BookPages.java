package org.bianmin.doors.site.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.change.Change;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.GuideView;
import org.bianmin.doors.site.guide.GuideViews;
import org.bianmin.doors.site.register.OfficeEntry;
import org.bianmin.ground.text.Text;

/** The printable book of a jurisdiction: cover, contents, every guide in short, offices. One page of the site. */
@Singleton
final class BookPages implements PageSource {

    /** A published list with its guides, in its order. */
    record Part(Text title, List<GuideView> guides) {}

    /**
     * The book.
     *
     * @param asOf the day of the last change of the catalog here, or null where none is recorded. Not the day of making, so that
     *     the same content makes the same file
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BookPage(
            PageContext page,
            Jurisdiction place,
            List<SourceDocument> documents,
            LocalDate asOf,
            List<Part> parts,
            List<OfficeEntry> offices)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        GuideViews views = new GuideViews(site.content(), site.today());
        return site.registers().all().stream()
                .flatMap(one -> site.inEachLanguage(
                        PaperPaths.bookPath(one.jurisdiction()),
                        one.jurisdiction(),
                        page -> book(site, page, one, views)));
    }

    private static BookPage book(SiteContext site, PageContext page, JurisdictionRegisters one, GuideViews views) {
        Jurisdiction place = one.jurisdiction();
        List<Part> parts = place.lists().stream()
                .map(list -> new Part(list.title(), views.of(place, list)))
                .toList();
        LocalDate asOf = site.changes().of(place.id()).stream()
                .map(Change::date)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new BookPage(page, place, one.documents(), asOf, parts, OfficeEntry.of(one));
    }
}
