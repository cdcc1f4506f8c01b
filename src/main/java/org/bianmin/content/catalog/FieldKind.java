package org.bianmin.content.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked for in a field of a form. How each is checked stands in the cases floor. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    RESIDENT_ID,
    MOBILE,
    /** A box that must be, or may be, ticked. */
    CONFIRM;

    /** The word for it in form files, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FieldKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
