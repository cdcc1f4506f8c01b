package org.bianmin.doors.site.guide;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Tier;
import org.bianmin.ground.text.Text;

/**
 * What one tier does for an item.
 *
 * @param name what the tier is called here
 * @param words its responsibilities as the source has them, or null where the source gives it none
 */
record TierShare(Tier tier, Text name, Text words) {

    private static final List<Tier> NEAREST_FIRST = List.of(Tier.VILLAGE, Tier.TOWN, Tier.DISTRICT);

    /** All three tiers, nearest to the citizen first; none where the source says nothing of tiers for the item. */
    static List<TierShare> of(Jurisdiction jurisdiction, Item item) {
        Stream<Tier> tiers = item.responsibilities().isEmpty() ? Stream.of() : NEAREST_FIRST.stream();
        return tiers.map(tier -> new TierShare(
                        tier,
                        jurisdiction.tiers().getOrDefault(tier, Text.same(tier.code())),
                        item.responsibilities().get(tier)))
                .toList();
    }

    public boolean isStated() {
        return words != null;
    }

    /** Whether a citizen goes there; drawn as a solid door. */
    public boolean isDoor() {
        return words != null && TierRole.of(words).isDoor();
    }

    /** The message for what it does in one word. */
    public String roleKey() {
        return words == null
                ? "tier_role_none"
                : "tier_role_" + TierRole.of(words).code();
    }
}
