package org.bianmin.doors.site.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.ThemeKind;
import org.bianmin.doors.page.BarChart;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.GuideView;
import org.bianmin.doors.site.guide.GuideViews;

/** The lists in figures: how much each place has published, and what the lists say and do not say. */
@Singleton
final class FiguresPages implements PageSource {

    static final String PATH = "figures.html";

    /**
     * The figures of one place.
     *
     * @param stated which questions its lists answer
     * @param tiers at which tiers its items are handled
     */
    record PlaceFigures(Jurisdiction jurisdiction, BarChart stated, BarChart tiers) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPage(
            PageContext page,
            long items,
            BarChart counts,
            BarChart forms,
            LayerFigures layers,
            List<PlaceFigures> places,
            BarChart themes)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Catalog catalog = site.catalog();
        Figures figures = new Figures(catalog.messages());
        GuideViews views = new GuideViews(site.content(), site.today());
        BarChart counts = figures.places(catalog.jurisdictions());
        BarChart forms = figures.forms(catalog);
        LayerFigures layers = LayerFigures.of(catalog.jurisdictions().stream()
                .flatMap(one -> guidesOf(views, one).stream())
                .toList());
        List<PlaceFigures> places = catalog.jurisdictions().stream()
                .map(one -> new PlaceFigures(one, figures.stated(one, guidesOf(views, one)), figures.tiers(one)))
                .toList();
        BarChart events = figures.themes(site.themes().of(ThemeKind.LIFE_EVENT));
        return site.inEachLanguage(
                PATH,
                null,
                page -> new FiguresPage(page, catalog.items().count(), counts, forms, layers, places, events));
    }

    private static List<GuideView> guidesOf(GuideViews views, Jurisdiction jurisdiction) {
        return jurisdiction.lists().stream()
                .flatMap(list -> views.of(jurisdiction, list).stream())
                .toList();
    }
}
