package org.bianmin.content.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be filled into a template. */
public enum NoticeField {
    /** Who applies. */
    APPLICANT,
    /** What is applied for. */
    ITEM,
    /** The number of the case. */
    NUMBER,
    /** The number of the notice itself. */
    NOTICE,
    /** The day on which it is issued. */
    DATE,
    /** The office that has the matter from then on. */
    COMPETENT,
    /** The office that issues it. */
    OFFICE,
    /** The kind of process. */
    PROCESS,
    /** When a limit ends, or that none is stated. */
    DUE,
    /** What was left to be done later, with its day: papers, the check of a commitment. Empty where nothing was. */
    LATER,
    /** The papers that are missing, a line each. */
    PAPERS,
    /** Why. */
    REASON,
    /** What was decided. */
    RESULT,
    /** How the result reached the applicant. */
    DELIVERY,
    /** On what ground the matter is handled. */
    GROUND,
    /** Within which time. */
    PERIOD,
    /** In which steps. */
    PROCEDURE,
    /** All papers that it needs, a line each. */
    NEEDED,
    /** What it costs. */
    COST,
    /** Where to ask and to complain, as far as a source states it. */
    REMEDY;

    /** As it stands in a template between braces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NoticeField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** All of them as a template may write them. */
    static String all() {
        return Arrays.stream(values()).map(field -> "{" + field.code() + "}").collect(Collectors.joining(" "));
    }
}
