package org.bianmin.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.ItemList;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.SamplingControl;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.Tier;
import org.bianmin.page.PageContext;
import org.bianmin.page.Paths;

/** The office guide of each item. */
@Singleton
final class GuidePages implements PageFamily {

    /** What one tier does: its name here and the source's words. */
    record Share(Text tier, Text words) {}

    /** The guide's view of an item. */
    record Guide(
            Item item,
            Jurisdiction jurisdiction,
            ItemList list,
            List<Share> shares,
            List<SamplingControl> samplings,
            List<String> notStated) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GuidePage(PageContext page, Guide guide) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream()
                        .flatMap(list -> list.items().stream()
                                .map(item -> guide(jurisdiction, list, item))
                                .flatMap(guide -> pages(site, guide))));
    }

    private static Stream<SitePage> pages(SiteContext site, Guide guide) {
        return site.inEachLanguage(Paths.guide(guide.item()), guide.jurisdiction(), page -> new GuidePage(page, guide));
    }

    private static Guide guide(Jurisdiction jurisdiction, ItemList list, Item item) {
        List<SamplingControl> samplings = jurisdiction.samplings().stream()
                .filter(control -> control.item().id().equals(item.id()))
                .toList();
        return new Guide(item, jurisdiction, list, shares(jurisdiction, item), samplings, notStated(item));
    }

    /** Nearest to the citizen first: village, town, district. */
    private static List<Share> shares(Jurisdiction jurisdiction, Item item) {
        Map<Tier, Text> words = item.responsibilities();
        return Stream.of(Tier.VILLAGE, Tier.TOWN, Tier.DISTRICT)
                .filter(words::containsKey)
                .map(tier ->
                        new Share(jurisdiction.tiers().getOrDefault(tier, Text.same(tier.code())), words.get(tier)))
                .toList();
    }

    /** The messages for what a citizen would want to know and the source does not say. */
    private static List<String> notStated(Item item) {
        List<String> keys = new ArrayList<>(List.of("fact_cost", "fact_duration"));
        if (item.telephones().isEmpty()) {
            keys.add("fact_telephone");
        }
        if (item.levels().isEmpty()) {
            keys.add("fact_level");
        }
        if (item.content() == null) {
            keys.add("fact_materials");
        }
        keys.add("fact_hours");
        if (item.supervision().isEmpty()) {
            keys.add("fact_supervision");
        }
        return keys;
    }
}
