package org.bianmin.content.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What remains to be done for a case that was accepted before all was there, each with a day of its own. */
public enum Duty {
    /** Papers that come later (容缺受理). */
    PAPERS,
    /** The check of what the applicant has committed to (告知承诺的核查). */
    CHECK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Duty> of(String code) {
        return Arrays.stream(values()).filter(duty -> duty.code().equals(code)).findFirst();
    }
}
