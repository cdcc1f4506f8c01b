package org.bianmin.content.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which way somebody is inspected (检查方式). */
public enum InspectionMode {
    /** Told beforehand (通知). */
    NOTICE,
    /** Without a word (突击). */
    SURPRISE,
    /** On one matter (专项). */
    SPECIAL,
    /** Without saying who one is (暗访). */
    UNDERCOVER,
    /** From papers (书面). */
    WRITTEN,
    /** At the place itself (现场). */
    SITE;

    /** As it stands in the content and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InspectionMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
