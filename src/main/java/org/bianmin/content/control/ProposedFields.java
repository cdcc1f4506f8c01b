package org.bianmin.content.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Tier;

/**
 * The fields of a register in which stands what a proposed list changes at each tier, and which nobody writes by hand where there is a list.
 * In the content: {@code 市级怎样变 / 镇级怎样变 / 村级怎样变}, the highest tier first.
 */
public record ProposedFields(Map<Tier, String> byTier) {

    /** The setting in which they stand. */
    public static final String SETTING = "proposed";

    public ProposedFields {
        byTier = Map.copyOf(byTier);
    }

    static ProposedFields parse(String fields) {
        List<String> names = RegisterField.named(fields);
        Map<Tier, String> byTier = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            if (tier.ordinal() < names.size()) {
                byTier.put(tier, names.get(tier.ordinal()));
            }
        }
        return new ProposedFields(byTier);
    }

    /** Whether a field is one of them. */
    public boolean has(String field) {
        return byTier.containsValue(field);
    }
}
