package org.bianmin.content.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person does about an item. Ours, by reading: no source has this column. */
public enum ItemNature {
    /** Somebody applies, somebody handles it: it has an application page. */
    APPLICATION,
    /** Looked up, printed, announced or explained: there is nothing to apply for. */
    QUERY,
    /** An act of the office itself, such as entering data or paying out: nobody applies for it. */
    INTERNAL,
    /** One goes to the office, and a form filled in here would only delay or mislead. */
    DIRECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ItemNature> of(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code().equals(code))
                .findFirst();
    }
}
