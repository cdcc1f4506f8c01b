package org.bianmin.content.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to the items of a change. */
public enum ChangeKind {
    /** A list was taken into the catalog as a whole. */
    PUBLISHED,
    ADDED,
    CHANGED,
    REMOVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChangeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
