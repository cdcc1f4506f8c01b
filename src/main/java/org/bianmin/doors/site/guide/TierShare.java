package org.bianmin.doors.site.guide;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Act;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Responsibility;
import org.bianmin.content.catalog.Tier;
import org.bianmin.ground.text.Text;

/**
 * What one tier does for an item.
 *
 * @param name what the tier is called here
 * @param responsibility what it answers for, or null where the source gives it nothing
 */
record TierShare(Tier tier, Text name, Responsibility responsibility) {

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
        return responsibility != null;
    }

    /** Its responsibilities as the source has them, or null. */
    public Text words() {
        return isStated() ? responsibility.words() : null;
    }

    /** Whether its responsibilities have these words. */
    boolean says(Text text) {
        return isStated() && words().zh().contains(text.zh());
    }

    /** Whether a citizen goes there; drawn as a solid door. */
    public boolean isCounter() {
        return isStated() && TierRole.of(responsibility).isCounter();
    }

    /** Whether it goes through the cases in the system at regular times. */
    boolean isChecking() {
        return isStated() && responsibility.has(Act.REGULAR_CHECK);
    }

    /** The message for what it does in one word. */
    public String roleKey() {
        return isStated() ? "tier_role_" + TierRole.of(responsibility).code() : "tier_role_none";
    }
}
