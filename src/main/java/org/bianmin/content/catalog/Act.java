package org.bianmin.content.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a tier does with a case, in the field's terms. Each is a term of the glossary, whose slug is its {@link #code}; the words
 * of the source that bear it hold the Chinese of that term.
 */
public enum Act {
    /** 受理: takes an application in and is answerable for it from then on. */
    ACCEPT,
    /** 协助: helps with what another tier decides. */
    ASSIST,
    /** 审查: looks whether the papers are true and complete. */
    CHECK,
    /** 初审: the first of several reviews. */
    PRELIMINARY_REVIEW,
    /** 审核: decides whether the case passes. */
    REVIEW,
    /** 复核: reviews what has been reviewed. */
    RE_CHECK,
    /** 退回: gives a case back to whoever brought it. */
    RETURN,
    /** 上报: hands a case to the tier above. */
    REFER,
    /** 定期核查: goes through the cases in the system at regular times. */
    REGULAR_CHECK;

    /** The word for it in data files, which is the slug of its term: {@code accept}, {@code regular-check}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
