package org.bianmin.content.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a section of the handbook is about. Ours, by reading. */
public enum SectionKind {
    GOAL,
    PRINCIPLE,
    STAFFING,
    ZONE,
    WINDOW,
    CONDUCT,
    CASE_KIND,
    NOTICE,
    MECHANISM,
    RATING,
    ASSISTANCE,
    SEPARATION,
    CITYWIDE,
    VILLAGE,
    ASSESSMENT,
    ORGANISATION;

    /** The word for it in data files and open data, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SectionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
