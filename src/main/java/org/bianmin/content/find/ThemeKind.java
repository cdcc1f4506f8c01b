package org.bianmin.content.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a theme starts from. */
public enum ThemeKind {
    /** Something happens: a birth, an illness, a lost card. */
    LIFE_EVENT,
    /** Somebody is looking: a farmer, a student, an employer. */
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ThemeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
