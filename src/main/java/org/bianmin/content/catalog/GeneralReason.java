package org.bianmin.content.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a form may ask something that no source names: what every application needs so that somebody can receive it, bring it to the
 * right office, and accept it.
 */
public enum GeneralReason {
    /** Who applies; the identity is checked before an application is accepted. */
    WHO,
    /** How to reach the applicant, who is told what is missing. */
    REACH,
    /** For whom somebody else applies, or helps to. */
    FOR_WHOM,
    /** What is applied for. */
    ASKED,
    /** Which town and village, so that the case comes to the right office. */
    WHERE,
    /** That what is written is true, and may be kept. */
    CONFIRMATION;

    /** The word for it in form files, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<GeneralReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
