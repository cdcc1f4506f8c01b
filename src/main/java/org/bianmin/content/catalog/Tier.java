package org.bianmin.content.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three tiers that carry an item: 区级 (or county, city), 乡镇街, 村社. Highest first, as source 004 numbers them. */
public enum Tier {
    DISTRICT,
    TOWN,
    VILLAGE;

    /** The word for it in data files and open data: {@code district}, {@code town}, {@code village}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tier> of(String code) {
        return Arrays.stream(values()).filter(tier -> tier.code().equals(code)).findFirst();
    }
}
