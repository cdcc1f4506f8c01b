package org.bianmin.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a person applies for an item, or only looks something up. Ours, by reading: no source has this column. */
public enum Handling {
    /** Somebody applies, somebody handles it: it has an application page. */
    APPLICATION,
    /** Looked up, printed, announced or explained: there is nothing to apply for. */
    QUERY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Handling> of(String code) {
        return Arrays.stream(values())
                .filter(handling -> handling.code().equals(code))
                .findFirst();
    }
}
