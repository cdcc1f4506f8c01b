package org.bianmin.content.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody is inspected (检查来源). */
public enum InspectionReason {
    /** A plan of the year, or the routine. */
    PLAN,
    /** A doubt that came up while handling (疑点). */
    DOUBT,
    /** A report from the public (举报). */
    REPORT,
    /** Drawn by lot (随机抽取). */
    DRAW,
    /** Drawn by lot, with more lots for whom more was found against (重点抽查). */
    RISK;

    /** As it stands in the content and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InspectionReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** Whether only a draw gives it, and nobody chooses it. */
    public boolean isDrawn() {
        return this == DRAW || this == RISK;
    }
}
