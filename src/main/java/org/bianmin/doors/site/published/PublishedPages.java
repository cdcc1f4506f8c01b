package org.bianmin.doors.site.published;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Control;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.page.PublicView;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Text;

/** What each place has made public, and what its documents order it to. */
@Singleton
final class PublishedPages implements PageSource {

    /** A document on the list. */
    record Row(PublicDocument document, Text unit) {}

    /**
     * Something that a source orders to be made public.
     *
     * @param on the day on which it was; null if it is not recorded
     * @param by who says so, or has to do it
     * @param at where; null if it is not said, or a document here
     * @param path of the document here; null if there is none
     */
    record Disclosure(Control control, String on, Text by, String at, String path) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublishedPage(PageContext page, Jurisdiction jurisdiction, List<Row> rows, List<Disclosure> disclosures)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicDocumentPage(PageContext page, Jurisdiction jurisdiction, PublicView view)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream().flatMap(place -> ofPlace(site, place));
    }

    private static Stream<SitePage> ofPlace(SiteContext site, Jurisdiction place) {
        List<PublicDocument> documents = site.content().published().ofPlace(place.id());
        List<Row> rows = documents.stream()
                .map(document -> new Row(
                        document, site.content().divisions().of(place.id()).name(document.unit())))
                .toList();
        List<Disclosure> disclosures = site.content().controls().ofPlace(place.id()).stream()
                .filter(Control::publishes)
                .map(control -> disclosure(site, place, control))
                .toList();
        return Stream.concat(
                site.inEachLanguage(
                        Paths.published(place), place, page -> new PublishedPage(page, place, rows, disclosures)),
                documents.stream().flatMap(document -> page(site, place, document)));
    }

    private static Stream<SitePage> page(SiteContext site, Jurisdiction place, PublicDocument document) {
        return site.inEachLanguage(
                Paths.published(document),
                place,
                page -> new PublicDocumentPage(
                        page,
                        place,
                        PublicView.of(
                                document,
                                site.content().controls(),
                                site.content().inspections(),
                                site.catalog(),
                                site.content().divisions().of(place.id()))));
    }

    /** The later of what stands here and of what the office has recorded. */
    private static Disclosure disclosure(SiteContext site, Jurisdiction place, Control control) {
        Optional<PublicDocument> here = site.content().published().latestOf(place.id(), control.id());
        Control.Published recorded = control.published();
        if (here.isPresent()
                && (recorded == null || here.get().publishedOn().toString().compareTo(recorded.on()) >= 0)) {
            return new Disclosure(
                    control,
                    here.get().publishedOn().toString(),
                    site.content().divisions().of(place.id()).name(here.get().unit()),
                    null,
                    Paths.published(here.get()));
        }
        return recorded == null
                ? new Disclosure(control, null, place.name(), null, null)
                : new Disclosure(
                        control,
                        recorded.on(),
                        recorded.by() == null ? place.name() : Text.same(recorded.by()),
                        recorded.at(),
                        null);
    }
}
