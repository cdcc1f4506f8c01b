package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * A county, district or city that has published its lists.
 *
 * @param casePrefix two letters with which its case numbers begin
 * @param areaCode the telephone area code, or null if not stated
 * @param tiers what the three tiers are called here
 * @param tierMarks the letters by which the source's own column of levels (办理项层级) names the tiers, where it has letters
 * @param sourceRemarks what looks wrong in its source as a whole
 */
public record Jurisdiction(
        String id,
        Text name,
        Text shortName,
        String casePrefix,
        String areaCode,
        Map<Tier, Text> tiers,
        Map<Tier, String> tierMarks,
        List<Office> offices,
        List<ItemList> lists,
        List<SourceRemark> sourceRemarks) {

    public Stream<Item> items() {
        return lists.stream().flatMap(list -> list.items().stream());
    }

    /** Whether a source gives the telephone of an office or of an item. */
    public boolean hasTelephones() {
        return offices.stream().anyMatch(office -> !office.telephones().isEmpty())
                || items().anyMatch(item -> !item.telephones().isEmpty());
    }

    /** What a tier is called here, as the source names it. */
    public Text tierName(Tier tier) {
        return tiers.getOrDefault(tier, Text.same(tier.code()));
    }

    /** What the source's column of levels holds for an item, such as {@code DE}; empty where the source has no such letters. */
    public String levelMarks(Item item) {
        return item.levels().stream()
                .map(tier -> tierMarks.getOrDefault(tier, ""))
                .collect(Collectors.joining());
    }

    /** A telephone number of a source with the area code before it, if the source gives one. */
    public String dialled(String telephone) {
        return areaCode == null ? telephone : areaCode + "-" + telephone;
    }
}
