package org.bianmin.doors.site.nature;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.NatureReason;
import org.bianmin.content.catalog.Natures;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The page of the reasons why an item can be applied for, is only looked up, is the office's own act, or is done at the office. */
@Singleton
final class NaturePages implements PageSource {

    static final String PATH = "natures.html";

    /** Items of a place. */
    record Place(Jurisdiction jurisdiction, List<Item> items) {}

    /** A reason with the items that have it. */
    record Reason(NatureReason reason, long count, List<Place> places) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NaturesPage(PageContext page, List<Reason> reasons, List<Place> without) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Natures natures = site.content().natures();
        List<Jurisdiction> places = site.catalog().jurisdictions();
        List<Reason> reasons = natures.reasons().stream()
                .map(reason -> reason(reason, natures, places))
                .filter(reason -> reason.count() > 0)
                .toList();
        List<Place> without = places(natures, places, null);
        return site.inEachLanguage(PATH, null, page -> new NaturesPage(page, reasons, without));
    }

    private static Reason reason(NatureReason reason, Natures natures, List<Jurisdiction> all) {
        List<Place> places = places(natures, all, reason);
        return new Reason(
                reason, places.stream().mapToLong(place -> place.items().size()).sum(), places);
    }

    /** The items that have this reason, or, where it is null, none. */
    private static List<Place> places(Natures natures, List<Jurisdiction> all, NatureReason reason) {
        return all.stream()
                .map(place -> new Place(
                        place,
                        place.items()
                                .filter(item -> natures.of(item).orElse(null) == reason)
                                .toList()))
                .filter(place -> !place.items().isEmpty())
                .toList();
    }
}
