package org.bianmin.content.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is drawn on the large tile of a theme that most people come for. */
public enum ThemePicture {
    CRADLE,
    HOUSE,
    PERSON,
    UMBRELLA,
    CARD,
    CROSS,
    HAND,
    SHOP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ThemePicture> of(String code) {
        return Arrays.stream(values())
                .filter(picture -> picture.code().equals(code))
                .findFirst();
    }
}
