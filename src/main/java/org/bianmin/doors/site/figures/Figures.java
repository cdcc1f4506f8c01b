package org.bianmin.doors.site.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.find.Theme;
import org.bianmin.doors.page.BarChart;
import org.bianmin.doors.page.BarChart.Bar;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.guide.CitizenQuestion;
import org.bianmin.doors.site.guide.GuideView;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Counts of what the lists hold, and of what they say and do not say, as charts. Nothing is weighed or scored. */
final class Figures {

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /** How many items each place has published; solid are those that can be applied for. */
    BarChart places(List<Jurisdiction> jurisdictions) {
        return new BarChart(
                messages.text("figures_places"),
                messages.text("figures_place"),
                messages.text("figures_items_applied"),
                jurisdictions.stream().map(this::place).toList());
    }

    private Bar place(Jurisdiction jurisdiction) {
        int all = (int) jurisdiction.items().count();
        int applied = (int) jurisdiction.items().filter(Item::isApplication).count();
        return Bar.share(jurisdiction.shortName(), "#" + jurisdiction.id(), applied, all);
    }

    /** For how many items of each place that can be applied for a form of their own asks what a source names. */
    BarChart forms(Catalog catalog) {
        return new BarChart(
                messages.text("figures_forms"),
                messages.text("figures_place"),
                messages.text("figures_forms_count"),
                catalog.jurisdictions().stream()
                        .filter(one -> one.items().anyMatch(Item::isApplication))
                        .map(one -> forms(catalog, one))
                        .toList());
    }

    private static Bar forms(Catalog catalog, Jurisdiction jurisdiction) {
        List<Item> applied = jurisdiction.items().filter(Item::isApplication).toList();
        int own = (int) applied.stream().filter(catalog::hasSourcedForm).count();
        return Bar.share(jurisdiction.shortName(), "#" + jurisdiction.id(), own, applied.size());
    }

    /**
     * Which questions of a citizen the lists of a place answer, and for how many of the items of which they are asked.
     *
     * @param guides the guides of its items
     */
    BarChart stated(Jurisdiction jurisdiction, List<GuideView> guides) {
        return new BarChart(
                messages.text("figures_stated", "place", jurisdiction.shortName()),
                messages.text("figures_question"),
                messages.text("figures_answered"),
                Arrays.stream(CitizenQuestion.values())
                        .filter(question -> question != CitizenQuestion.MATERIALS_REST)
                        .map(question -> answered(question, guides))
                        .toList());
    }

    private Bar answered(CitizenQuestion question, List<GuideView> guides) {
        List<GuideView> asked = guides.stream().filter(question::isAskedOf).toList();
        int answered = (int) asked.stream().filter(question::isAnsweredBy).count();
        return Bar.share(messages.text(question.key()), null, answered, asked.size());
    }

    /** At which tiers the items of a place are handled; each item counts once. */
    BarChart tiers(Jurisdiction jurisdiction) {
        List<Item> items = jurisdiction.items().toList();
        Text town = jurisdiction.tierName(Tier.TOWN);
        Text village = jurisdiction.tierName(Tier.VILLAGE);
        List<Bar> bars = new ArrayList<>();
        bars.add(tier(messages.text("figures_only", "tier", town), items, true, false));
        bars.add(tier(messages.text("figures_only", "tier", village), items, false, true));
        bars.add(tier(messages.text("figures_both"), items, true, true));
        bars.add(tier(messages.text("figures_no_tier"), items, false, false));
        bars.removeIf(bar -> bar.part() == 0);
        return new BarChart(
                messages.text("figures_tiers", "place", jurisdiction.shortName()),
                messages.text("figures_tier"),
                messages.text("figures_items"),
                bars);
    }

    private static Bar tier(Text label, List<Item> items, boolean town, boolean village) {
        long count = items.stream()
                .filter(item -> item.isAt(Tier.TOWN) == town && item.isAt(Tier.VILLAGE) == village)
                .count();
        return Bar.share(label, null, (int) count, items.size());
    }

    /** How many items stand under each theme, most first; an item may stand under several. */
    BarChart themes(List<Theme> themes) {
        return new BarChart(
                messages.text("figures_themes"),
                messages.text("figures_theme"),
                messages.text("figures_items"),
                themes.stream()
                        .map(theme -> Bar.count(
                                theme.name(), Paths.theme(theme), theme.items().size()))
                        .sorted(Comparator.comparingInt(Bar::whole).reversed())
                        .toList());
    }
}
