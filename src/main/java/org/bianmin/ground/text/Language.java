package org.bianmin.ground.text;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the site. Chinese is what the sources say; English is an unofficial translation. */
public enum Language {
    ZH("zh", "zh-CN", "中文"),
    EN("en", "en", "English");

    private final String code;
    private final String tag;
    private final String ownName;

    Language(String code, String tag, String ownName) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The folder and form value, {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag for {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, as shown in the language switch. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** The language of a form value or path segment, or empty for anything else. */
    public static Optional<Language> of(String code) {
        if (code == null) {
            return Optional.empty();
        }
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "zh", "zh-cn" -> Optional.of(ZH);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
