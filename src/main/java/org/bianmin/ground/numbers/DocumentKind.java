package org.bianmin.ground.numbers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The identity documents by which a person can apply. */
public enum DocumentKind {
    /** 居民身份证. */
    RESIDENT_CARD,
    /** A passport of any country. */
    PASSPORT,
    /** 港澳居民来往内地通行证, also the one for residents who are not Chinese citizens. */
    HONG_KONG_MACAU_PERMIT,
    /** 台湾居民来往大陆通行证. */
    TAIWAN_PERMIT,
    /** 港澳台居民居住证. */
    RESIDENCE_PERMIT,
    /** 外国人永久居留身份证. */
    PERMANENT_RESIDENT_CARD,
    /** A child that has no document yet. */
    NONE;

    /** The word for it in forms and stored answers, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
